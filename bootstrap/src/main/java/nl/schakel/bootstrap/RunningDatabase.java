package nl.schakel.bootstrap;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The embedded database that another process started and looks after. */
record RunningDatabase(DataDirectory directory, int port) implements EmbeddedConnection {

  private static final int CONNECT_TIMEOUT_MILLIS = 2000;

  /** PostgreSQL writes its port on the fourth line of this file. */
  private static final int LINE_OF_PORT = 3;

  static Optional<RunningDatabase> in(Path path) throws IOException {
    DataDirectory directory = DataDirectory.openedAt(path);
    Path note = directory.cluster().resolve("postmaster.pid");
    List<String> lines = Files.exists(note) ? Files.readAllLines(note) : List.of();
    return lines.stream()
        .skip(LINE_OF_PORT)
        .findFirst()
        .map(port -> new RunningDatabase(directory, Integer.parseInt(port.strip())))
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
