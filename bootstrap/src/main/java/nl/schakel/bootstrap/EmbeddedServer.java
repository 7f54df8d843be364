package nl.schakel.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * One PostgreSQL on one data directory: makes the data on the first start, stops an orphan of an
 * earlier life, starts, stops. Durable: what was committed survives the loss of power.
 */
final class EmbeddedServer {

  static final String USER = "schakel";
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

  private final DataDirectory directory;
  private final PostgresPrograms programs;
  private final int port;

  EmbeddedServer(DataDirectory directory, PostgresPrograms programs, int port) {
    this.directory = directory;
    this.programs = programs;
    this.port = port;
  }

  int port() {
    return port;
  }

  void start() {
    if (directory.majorVersion().isEmpty()) {
      makeCluster();
    }
    refuseOtherVersion();
    stopOrphan();
    PostgresPrograms.Result result =
        pgCtl("start", "-w", "-t", "60", "-l", directory.serverLog().toString(), "-o", settings());
    if (result.exitCode() != 0) {
      throw new StartRefused(
          "The embedded PostgreSQL does not start: " + reasonIn(result.output()),
          "See " + directory.serverLog() + ", or name a database in SPRING_DATASOURCE_URL.");
    }
  }

  /** Fast: rolls back what is open and lets nobody wait; a next start needs no recovery. */
  void stop() {
    PostgresPrograms.Result result = pgCtl("stop", "-w", "-t", "20", "-m", "fast");
    if (result.exitCode() != 0) {
      LOG.warn("The embedded PostgreSQL did not stop: {}", reasonIn(result.output()));
    }
  }

  /** In a place of its own until complete, so that a first start cut short can be done again. */
  private void makeCluster() {
    directory.password();
    Path unfinished = directory.unfinishedCluster();
    try {
      FileSystemUtils.deleteRecursively(unfinished);
      PostgresPrograms.Result result = initdb(unfinished);
      if (result.exitCode() != 0) {
        throw new StartRefused(
            "The embedded database cannot be made: " + reasonIn(result.output()),
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

  /** The built-in locale is the same on every machine; Dutch order is asked for by collation. */
  private PostgresPrograms.Result initdb(Path cluster) {
    return programs.run(
        "initdb",
        List.of(
            "--pgdata=" + cluster,
            "--username=" + USER,
            "--pwfile=" + directory.passwordFile(),
            "--auth=scram-sha-256",
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

  /** We hold the lock on the directory, so a server there belongs to nobody any more. */
  private void stopOrphan() {
    Optional<ProcessHandle> orphan = processOfPidFile();
    if (orphan.isEmpty()) {
      return;
    }
    if (orphan.get().info().command().filter(path -> path.contains("postgres")).isPresent()) {
      LOG.info("Stopping the PostgreSQL that a Schakel cut short has left behind.");
      pgCtl("stop", "-w", "-t", "15", "-m", "fast");
    } else {
      // The number was given to another program meanwhile, which PostgreSQL would take for itself.
      deletePidFile();
    }
  }

  private Optional<ProcessHandle> processOfPidFile() {
    try (var lines = Files.lines(pidFile())) {
      return lines.findFirst().map(String::strip).map(Long::valueOf).flatMap(ProcessHandle::of);
    } catch (IOException noFile) {
      return Optional.empty();
    }
  }

  private void deletePidFile() {
    try {
      Files.deleteIfExists(pidFile());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Path pidFile() {
    return directory.cluster().resolve("postmaster.pid");
  }

  /**
   * Only this machine may connect, and errors stay out of PostgreSQL's log, since they quote what
   * people have typed.
   */
  private String settings() {
    return String.join(
        " -c ",
        "-p " + port,
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        "fsync=on",
        "synchronous_commit=on",
        "full_page_writes=on",
        "log_min_messages=log",
        "timezone=UTC");
  }

  private PostgresPrograms.Result pgCtl(String action, String... options) {
    var arguments = new ArrayList<>(List.of(action, "-D", directory.cluster().toString()));
    arguments.addAll(List.of(options));
    return programs.run("pg_ctl", arguments);
  }

  /** PostgreSQL tells most in the line with its error; the rest is the story around it. */
  private static String reasonIn(String output) {
    return output
        .lines()
        .filter(line -> line.contains("error") || line.contains("FATAL") || line.contains("could"))
        .findFirst()
        .orElse(output.lines().reduce("no reason given", (earlier, last) -> last));
  }
}
