package nl.schakel.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import nl.schakel.shared.persistence.TestDatabase;

/**
 * Schakel for processes of tests as its package brings it: in jars and with the list of its
 * components; and with an archive of the classes that a start loads. Such a start takes little more
 * than half of what one from directories takes, and tests start it nearly twenty times.
 */
final class PackagedSchakel {

  private static final String PROGRAM = "nl.schakel.Schakel";

  /** Packed once for all tests of a JVM, and anew for the next: its classes may have changed. */
  private static final PackagedSchakel ONLY_ONE = new PackagedSchakel();

  private final Path place;
  private final Path archive;
  private final List<String> classPath;

  private PackagedSchakel() {
    try {
      place = Files.createDirectories(Path.of("target/packaged"));
      archive = place.resolve("schakel.jsa");
      classPath = packed();
      archiveWhatAStartLoads();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it; what follows are options of Schakel. */
  static JavaCommand command() {
    return ONLY_ONE.start("-XX:SharedArchiveFile=" + ONLY_ONE.archive);
  }

  private JavaCommand start(String... ofJava) {
    return JavaCommand.of("-Xmx256m", "-XX:+UseSerialGC").with(ofJava).main(classPath, PROGRAM);
  }

  private List<String> packed() throws IOException {
    List<String> unpacked = JavaCommand.classPathWithoutTests();
    String list = Files.createDirectories(place.resolve("components")).toString();
    JavaCommand.of().main(unpacked, "nl.schakel.ComponentScan").with(list).run(place);
    return Stream.concat(unpacked.stream(), Stream.of(list)).map(this::packed).toList();
  }

  /** Java's archives are of jars only. */
  private String packed(String entry) {
    if (!Files.isDirectory(Path.of(entry))) {
      return entry;
    }
    String jar = place.resolve(entry.replaceAll("\\W+", "-") + ".jar").toString();
    ToolProvider.findFirst("jar")
        .orElseThrow()
        .run(System.out, System.err, "-c", "-0", "-f", jar, "-C", entry, ".");
    return jar;
  }

  private void archiveWhatAStartLoads() throws IOException {
    TestDatabase database = TestDatabase.fresh();
    start("-XX:ArchiveClassesAtExit=" + archive, "-Dspring.context.exit=onRefresh")
        .with(
            "--server.port=0",
            "--spring.datasource.url=" + database.jdbcUrl(),
            "--spring.datasource.username=" + database.username(),
            "--spring.datasource.password=" + database.password())
        .run(place);
  }
}
