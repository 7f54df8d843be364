package nl.schakel.bootstrap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One PostgreSQL on one data directory: stops an orphan of an earlier life, starts, stops. Durable:
 * what was committed survives the loss of power.
 */
final class EmbeddedServer {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

  private final DataDirectory directory;
  private final PostgresPrograms programs;
  private final int port;
  private final PidFile pidFile;

  EmbeddedServer(DataDirectory directory, PostgresPrograms programs, int port) {
    this.directory = directory;
    this.programs = programs;
    this.port = port;
    this.pidFile = new PidFile(directory);
  }

  static String urlOn(int port) {
    return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
  }

  int port() {
    return port;
  }

  void start() {
    new DatabaseCluster(directory, programs).prepare();
    stopOrphan();
    PostgresPrograms.Result result =
        pgCtl("start", "-w", "-t", "60", "-l", directory.serverLog().toString(), "-o", settings());
    if (result.exitCode() != 0) {
      throw new StartRefused(
          "The embedded PostgreSQL does not start: " + result.reason(),
          "See " + directory.serverLog() + ", or name a database in SPRING_DATASOURCE_URL.");
    }
  }

  /** Fast: rolls back what is open and lets nobody wait; a next start needs no recovery. */
  void stop() {
    PostgresPrograms.Result result = pgCtl("stop", "-w", "-t", "20", "-m", "fast");
    if (result.exitCode() != 0) {
      LOG.warn("The embedded PostgreSQL did not stop: {}", result.reason());
    }
  }

  /** We hold the lock on the directory, so a server there belongs to nobody any more. */
  private void stopOrphan() {
    Optional<ProcessHandle> orphan = pidFile.process();
    if (orphan.isEmpty()) {
      return;
    }
    if (orphan.get().info().command().filter(path -> path.contains("postgres")).isPresent()) {
      LOG.info("Stopping the PostgreSQL that a Schakel cut short has left behind.");
      pgCtl("stop", "-w", "-t", "15", "-m", "fast");
    } else {
      // The number was given to another program meanwhile, which PostgreSQL would take for itself.
      pidFile.delete();
    }
  }

  /**
   * Only this machine may connect, and errors stay out of PostgreSQL's log, since they quote what
   * people have typed. Most of what is read is in the memory of the system: to hand a read to
   * another process takes longer than the read.
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
        "io_method=sync",
        "log_min_messages=log",
        "timezone=UTC");
  }

  private PostgresPrograms.Result pgCtl(String action, String... options) {
    var arguments = new ArrayList<>(List.of(action, "-D", directory.cluster().toString()));
    arguments.addAll(List.of(options));
    return programs.run("pg_ctl", arguments);
  }
}
