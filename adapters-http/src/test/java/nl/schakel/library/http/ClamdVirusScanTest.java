package nl.schakel.library.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.schakel.library.port.VirusScan.Verdict;
import org.junit.jupiter.api.Test;

/** Against a small clamd of our own, which finds what the EICAR test file has in it. */
class ClamdVirusScanTest {

  private static final String EICAR = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

  @Test
  void what_is_clean_is_clean_also_in_many_pieces() throws IOException {
    assertThat(scan("Gewoon tekst. ".repeat(2_000))).isEqualTo(new Verdict.Clean());
  }

  @Test
  void what_the_scanner_finds_is_named() throws IOException {
    assertThat(scan("x".repeat(20_000) + EICAR))
        .isEqualTo(new Verdict.Infected("Eicar-Test-Signature"));
  }

  @Test
  void an_answer_that_is_no_clear_yes_is_none() throws IOException {
    assertThat(scan("INSTREAM size limit")).isEqualTo(new Verdict.Unreachable());
  }

  @Test
  void nobody_there_is_told_soon() throws IOException {
    int port;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = closed.getLocalPort();
    }
    assertThat(scanner(port).scan(new byte[9])).isEqualTo(new Verdict.Unreachable());
    assertThat(new NoVirusScan().scan(new byte[9])).isEqualTo(new Verdict.NotConfigured());
  }

  private static Verdict scan(String content) throws IOException {
    try (ServerSocket clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> answer(clamd));
      return scanner(clamd.getLocalPort()).scan(content.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static ClamdVirusScan scanner(int port) {
    return new ClamdVirusScan(
        new VirusScanner(
            InetAddress.getLoopbackAddress().getHostAddress(), port, Duration.ofSeconds(5)));
  }

  private static void answer(ServerSocket clamd) {
    try (Socket client = clamd.accept()) {
      DataInputStream in = new DataInputStream(client.getInputStream());
      String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
      StringBuilder content = new StringBuilder();
      for (int length = in.readInt(); length > 0; length = in.readInt()) {
        content.append(new String(in.readNBytes(length), StandardCharsets.UTF_8));
      }
      client.getOutputStream().write(reply(command, content).getBytes(StandardCharsets.UTF_8));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static String reply(String command, StringBuilder content) {
    assertThat(command).isEqualTo("zINSTREAM\0");
    if (content.indexOf("size limit") >= 0) {
      return "INSTREAM size limit exceeded. ERROR\0";
    }
    return content.indexOf(EICAR) >= 0 ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
  }
}
