package nl.schakel.bootstrap;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps an eye on a server, and starts it again when it is gone. */
final class DatabaseWatch {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final int CONNECT_TIMEOUT_MILLIS = 2000;

  private final EmbeddedServer server;
  private final Thread watch = Thread.ofVirtual().name("postgres-watch").unstarted(this::watch);

  DatabaseWatch(EmbeddedServer server) {
    this.server = server;
  }

  void start() {
    watch.start();
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

  void end() {
    watch.interrupt();
    try {
      watch.join();
    } catch (InterruptedException inAHurry) {
      Thread.currentThread().interrupt();
    }
  }
}
