package nl.schakel.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.schakel.shared.persistence.TestDatabase;

/** Lies between Schakel and its database, and can be cut and mended. */
final class Wire implements AutoCloseable {

  private final TestDatabase database;
  private final int port;
  private final List<Socket> ends = new CopyOnWriteArrayList<>();
  private ServerSocket door;

  private Wire(TestDatabase database, ServerSocket door) {
    this.database = database;
    this.door = door;
    this.port = door.getLocalPort();
    letIn(door);
  }

  static Wire to(TestDatabase database) throws IOException {
    return new Wire(database, open(0));
  }

  String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database.name());
  }

  /** As when the server is gone: what is open breaks, and nobody is let in. */
  void cut() throws IOException {
    door.close();
    for (Socket end : ends) {
      end.close();
    }
    ends.clear();
  }

  void mend() throws IOException {
    door = open(port);
    letIn(door);
  }

  private static ServerSocket open(int port) throws IOException {
    ServerSocket door = new ServerSocket();
    door.setReuseAddress(true);
    door.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    return door;
  }

  private void letIn(ServerSocket open) {
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                while (true) {
                  join(open.accept());
                }
              } catch (IOException cut) {
                // Nobody is let in any more.
              }
            });
  }

  private void join(Socket application) throws IOException {
    Socket server = new Socket(database.host(), database.port());
    ends.addAll(List.of(application, server));
    pass(application.getInputStream(), server.getOutputStream());
    pass(server.getInputStream(), application.getOutputStream());
  }

  private static void pass(InputStream from, OutputStream to) {
    Thread.ofVirtual()
        .start(
            () -> {
              try (from;
                  to) {
                from.transferTo(to);
              } catch (IOException cut) {
                // Both ends notice by themselves.
              }
            });
  }

  @Override
  public void close() throws IOException {
    cut();
  }
}
