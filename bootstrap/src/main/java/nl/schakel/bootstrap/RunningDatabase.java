package nl.schakel.bootstrap;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Optional;

/** The embedded database that another process started and looks after. */
record RunningDatabase(DataDirectory directory, int port) implements EmbeddedConnection {

  private static final int CONNECT_TIMEOUT_MILLIS = 2000;

  static Optional<RunningDatabase> in(Path path) throws IOException {
    DataDirectory directory = DataDirectory.openedAt(path);
    return new PidFile(directory)
        .port()
        .map(port -> new RunningDatabase(directory, port))
        .filter(RunningDatabase::answers);
  }

  private boolean answers() {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_TIMEOUT_MILLIS);
      return true;
    } catch (IOException leftBehind) {
      return false;
    }
  }
}
