package nl.schakel.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Compiled code to hold a rule against: all of Schakel, read once, or a culprit. */
final class Code {

  private static final Pattern TESTS = Pattern.compile(".*(/test-classes/|-tests\\.jar).*");

  /** ArchUnit's own option lets the {@code -tests.jar} of a sibling module through. */
  static final ImportOption WITHOUT_TESTS = location -> !isOfTests(location);

  private static final JavaClasses SCHAKEL =
      new ClassFileImporter().withImportOption(WITHOUT_TESTS).importPackages("nl.schakel");

  private Code() {}

  static JavaClasses ofSchakel() {
    return SCHAKEL;
  }

  /**
   * Lets a check look at a culprit, which is on the class path for so long: some rules load what
   * they judge, and Modulith finds its modules there.
   */
  static <T> T withCulprit(List<String> culprit, Function<JavaClasses, T> check) {
    Path classes = Compiler.compile(culprit);
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    try (URLClassLoader wider = loaderOf(classes, own)) {
      thread.setContextClassLoader(wider);
      return check.apply(new ClassFileImporter().importPath(classes));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      thread.setContextClassLoader(own);
    }
  }

  private static URLClassLoader loaderOf(Path classes, ClassLoader parent) throws IOException {
    return new URLClassLoader(new URL[] {classes.toUri().toURL()}, parent);
  }

  private static boolean isOfTests(Location location) {
    return location.matches(TESTS);
  }
}
