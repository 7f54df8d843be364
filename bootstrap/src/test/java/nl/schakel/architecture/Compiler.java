package nl.schakel.architecture;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The compiler of the JDK that runs the tests, for sources kept in a string. */
final class Compiler {

  /** What this test itself runs with; Surefire puts the real list in a property of its own. */
  static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

  private static final JavaCompiler COMPILER =
      Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "the tests run on a JDK");

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile("(?m)(?:^|; )(?:[a-z]+ )*(?:class|record|enum|@?interface) (\\w+)");

  private Compiler() {}

  /** Compiles the sources into a new directory, without any check beyond the language's own. */
  static Path compile(List<String> sources) {
    try {
      Path classes = Files.createTempDirectory("culprit");
      List<String> options =
          List.of("-d", classes.toString(), "-proc:none", "-cp", CLASS_PATH, "-nowarn");
      DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
      if (!task(options, sources, complaints).call()) {
        throw new IllegalArgumentException(complaints.getDiagnostics().toString());
      }
      return classes;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static JavacTask task(
      List<String> options,
      List<String> sources,
      @Nullable DiagnosticCollector<JavaFileObject> complaints) {
    Stream<JavaFileObject> files = sources.stream().map(Source::new);
    return (JavacTask) COMPILER.getTask(null, null, complaints, options, null, files.toList());
  }

  /** Where a source belongs, as its own first lines say. */
  static String pathOf(String source) {
    Matcher inPackage = PACKAGE.matcher(source);
    Matcher type = TYPE.matcher(source);
    String folder = inPackage.find() ? inPackage.group(1).replace('.', '/') + "/" : "";
    return folder + (type.find() ? type.group(1) : "package-info") + ".java";
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String text) {
      super(URI.create("string:///" + pathOf(text)), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
