package nl.schakel.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The files of the embedded database: made on the first start, refused when of another version. */
record DatabaseCluster(DataDirectory directory, PostgresPrograms programs) {

  static final String USER = "schakel";

  void prepare() {
    if (directory.majorVersion().isEmpty()) {
      make();
    }
    refuseOtherVersion();
  }

  /** In a place of its own until complete, so that a first start cut short can be done again. */
  private void make() {
    directory.password();
    Path unfinished = directory.unfinishedCluster();
    try {
      FileSystemUtils.deleteRecursively(unfinished);
      PostgresPrograms.Result result = initdb(unfinished);
      if (result.exitCode() != 0) {
        throw new StartRefused(
            "The embedded database cannot be made: " + result.reason(),
            result.output().contains("root")
                ? "Start Schakel as an ordinary user, or name a database in SPRING_DATASOURCE_URL."
                : "Make room in "
                    + directory.root()
                    + ", or name another --schakel.data-directory.");
      }
      Files.move(unfinished, directory.cluster());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * The built-in locale is the same on every machine; Dutch order is asked for by collation. Many
   * rounds protect a password that people could guess; this one is 192 random bits, and they would
   * cost each of a start's ten connections a tenth of a second.
   */
  private PostgresPrograms.Result initdb(Path cluster) {
    return programs.run(
        "initdb",
        List.of(
            "--pgdata=" + cluster,
            "--username=" + USER,
            "--pwfile=" + directory.passwordFile(),
            "--auth=scram-sha-256",
            "--set=scram_iterations=64",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8"));
  }

  private void refuseOtherVersion() {
    String found = directory.majorVersion().orElseThrow();
    String brought = programs.majorVersion();
    if (!found.equals(brought)) {
      throw new StartRefused(
          "The data in %s were made by PostgreSQL %s; this Schakel brings PostgreSQL %s."
              .formatted(directory.cluster(), found, brought),
          "Start the Schakel that made them, or move them over as docs/running.md tells under"
              + " upgrading, or begin anew: --schakel.data-directory=/path/to/data");
    }
  }
}
