package nl.schakel.bootstrap;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The database of an installation that has named none. While the application runs it keeps an eye
 * on the server and starts it again when it is gone; requests get 503 in between.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final int CONNECT_TIMEOUT_MILLIS = 2000;

  /** Below what systems give to outgoing connections, so that nobody takes it in a restart. */
  private static final int LOWEST_PORT = 20_000;

  private static final int HIGHEST_PORT = 30_000;

  private final DataDirectory directory;
  private final DataDirectoryLock lock;
  private final EmbeddedServer server;
  private final Thread watch = Thread.ofVirtual().name("postgres-watch").unstarted(this::watch);

  private EmbeddedDatabase(DataDirectory directory, DataDirectoryLock lock, EmbeddedServer server) {
    this.directory = directory;
    this.lock = lock;
    this.server = server;
  }

  static EmbeddedDatabase startedIn(Path path, Path programs) throws IOException {
    DataDirectory directory = DataDirectory.openedAt(path);
    DataDirectoryLock lock = DataDirectoryLock.on(directory);
    try {
      var server = new EmbeddedServer(directory, PostgresArchive.unpackedIn(programs), freePort());
      server.start();
      var database = new EmbeddedDatabase(directory, lock, server);
      database.watch.start();
      return database;
    } catch (RuntimeException failure) {
      lock.close();
      throw failure;
    }
  }

  private static int freePort() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT);
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException taken) {
        LOG.debug("Port {} is taken", port, taken);
      }
    }
  }

  private void watch() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Thread.sleep(BETWEEN_LOOKS);
        if (isGone()) {
          LOG.warn("The embedded PostgreSQL is gone; starting it again.");
          server.start();
          LOG.warn("The embedded PostgreSQL is back.");
        }
      } catch (InterruptedException closing) {
        return;
      } catch (RuntimeException failure) {
        LOG.error("The embedded PostgreSQL is not back yet: {}", failure.getMessage());
      }
    }
  }

  /** Only a refusal says so: a server that is slow to answer is busy. */
  private boolean isGone() {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()),
          CONNECT_TIMEOUT_MILLIS);
      return false;
    } catch (ConnectException refused) {
      return true;
    } catch (IOException slow) {
      return false;
    }
  }

  @Override
  public String getUsername() {
    return DatabaseCluster.USER;
  }

  @Override
  public String getPassword() {
    return directory.password();
  }

  @Override
  public String getJdbcUrl() {
    return EmbeddedServer.urlOn(server.port());
  }

  /** After the connection pool, which depends on this. */
  @Override
  public void close() throws IOException {
    endWatch();
    server.stop();
    lock.close();
  }

  private void endWatch() {
    watch.interrupt();
    try {
      watch.join();
    } catch (InterruptedException inAHurry) {
      Thread.currentThread().interrupt();
    }
  }
}
