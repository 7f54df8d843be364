import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A mail server that takes everything, and writes down when, to whom, and with which id. */
final class Sink {

  private Sink() {}

  public static void main(String[] args) throws IOException {
    try (var server =
            new ServerSocket(Integer.parseInt(args[0]), 50, InetAddress.getLoopbackAddress());
        var log = Files.newBufferedWriter(Path.of(args[1]))) {
      while (true) {
        Socket client = server.accept();
        Thread.ofVirtual().start(() -> serve(client, log));
      }
    }
  }

  private static void serve(Socket client, BufferedWriter log) {
    try (client;
        var in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1),
                1 << 16);
        var out = new BufferedOutputStream(client.getOutputStream())) {
      client.setTcpNoDelay(true);
      say(out, "220 sink");
      String to = "";
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String word = line.length() < 4 ? line : line.substring(0, 4).toUpperCase();
        switch (word) {
          case "EHLO" -> say(out, "250-sink\r\n250 8BITMIME");
          case "RCPT" -> {
            to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
            say(out, "250 ok");
          }
          case "DATA" -> {
            say(out, "354 go on");
            String id = read(in);
            write(log, System.nanoTime() + " " + to + " " + id);
            say(out, "250 taken");
          }
          case "QUIT" -> {
            say(out, "221 bye");
            return;
          }
          default -> say(out, "250 ok");
        }
      }
    } catch (IOException gone) {
      // A sender was killed, which is what this is for.
    }
  }

  private static String read(BufferedReader in) throws IOException {
    String id = "";
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      if (line.startsWith("Message-ID: ")) {
        id = line.substring(12);
      }
    }
    return id;
  }

  private static void write(BufferedWriter log, String line) throws IOException {
    synchronized (log) {
      log.write(line + "\n");
      log.flush();
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }
}
