package nl.schakel.bootstrap;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database of an installation that has named none. While the application runs it keeps an eye
 * on the server and starts it again when it is gone; requests get 503 in between.
 */
final class EmbeddedDatabase implements EmbeddedConnection, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

  /** Below what systems give to outgoing connections, so that nobody takes it in a restart. */
  private static final int LOWEST_PORT = 20_000;

  private static final int HIGHEST_PORT = 30_000;

  private final DataDirectory directory;
  private final DataDirectoryLock lock;
  private final EmbeddedServer server;
  private final DatabaseWatch watch;

  private EmbeddedDatabase(DataDirectory directory, DataDirectoryLock lock, EmbeddedServer server) {
    this.directory = directory;
    this.lock = lock;
    this.server = server;
    this.watch = new DatabaseWatch(server);
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

  @Override
  public DataDirectory directory() {
    return directory;
  }

  @Override
  public int port() {
    return server.port();
  }

  /** After the connection pool, which depends on this. */
  @Override
  public void close() throws IOException {
    watch.end();
    server.stop();
    lock.close();
  }
}
