package nl.schakel.bootstrap;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts a program with the Java of these tests; it lives too short to be optimised. */
record JavaCommand(List<String> words) {

  private static final long MINUTES = 3;

  static JavaCommand of(String... options) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new JavaCommand(List.of(java, "-XX:TieredStopAtLevel=1")).with(options);
  }

  static List<String> classPathWithoutTests() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator))
        .filter(entry -> !entry.isEmpty() && !entry.matches(".*(test-classes|-tests\\.jar)"))
        .toList();
  }

  JavaCommand main(List<String> classPath, String program) {
    return with("-cp", String.join(File.pathSeparator, classPath), program);
  }

  JavaCommand with(String... more) {
    return new JavaCommand(Stream.concat(words.stream(), Stream.of(more)).toList());
  }

  /** Until it has done its work. */
  void run(Path place) throws IOException {
    Path output = place.resolve("output.log");
    Process process =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile()).start();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new AssertionError(Files.readString(output));
      }
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    } finally {
      process.destroyForcibly();
    }
  }
}
