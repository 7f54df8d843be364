package nl.schakel.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Postbox.Delivery;
import nl.schakel.notifications.port.Postbox.Opening;
import nl.schakel.notifications.port.Postbox.Round;
import nl.schakel.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@ExtendWith(OutputCaptureExtension.class)
class SmtpPostboxTest {

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
  private final Letter letter = Letters.about(Letters.everyKind().getFirst(), Language.ARABIC);

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void several_letters_travel_over_one_connection_and_arrive_as_they_were_written()
      throws Exception {
    server.start();
    try (Round round = open(server.getSmtp().getPort())) {
      assertThat(round.deliver(letter)).isEqualTo(new Delivery.Taken());
      assertThat(round.deliver(letter)).isEqualTo(new Delivery.Taken());
    }
    assertThat(server.getReceivedMessages())
        .hasSize(2)
        .allSatisfy(
            mail -> {
              assertThat(mail.getMessageID()).isEqualTo("<" + letter.messageId() + ">");
              assertThat(mail.getSubject()).contains("تدريب");
            });
  }

  @Test
  void a_server_that_is_down_is_tried_once_a_round_and_works_when_it_is_up(CapturedOutput log) {
    server.start();
    int port = server.getSmtp().getPort();
    server.stop();
    try (Round round = open(port)) {
      assertThat(round.deliver(letter)).isInstanceOf(Delivery.Unreachable.class);
      assertThat(round.deliver(letter)).isInstanceOf(Delivery.Unreachable.class);
    }
    server.start();
    try (Round round = open(server.getSmtp().getPort())) {
      assertThat(round.deliver(letter)).isEqualTo(new Delivery.Taken());
    }
    assertThat(log.getAll().toLowerCase(Locale.ROOT)).doesNotContain("canary");
  }

  @Test
  void an_address_that_does_not_exist_is_final_and_a_full_mailbox_is_not() throws Exception {
    assertThat(answerTo("550 5.1.1 no such user"))
        .isEqualTo(new Delivery.Refused("SMTP_550_5.1.1"));
    assertThat(answerTo("550 no such user")).isEqualTo(new Delivery.Refused("SMTP_550"));
    assertThat(answerTo("452 4.2.2 mailbox full")).isEqualTo(new Delivery.Deferred("SMTP_452"));
  }

  private Delivery answerTo(String recipientAnswer) throws IOException, InterruptedException {
    try (ServerSocket socket = new ServerSocket(0)) {
      Thread server = Thread.ofVirtual().start(() -> serve(socket, recipientAnswer));
      try (Round round = open(socket.getLocalPort())) {
        return round.deliver(letter);
      } finally {
        server.interrupt();
      }
    }
  }

  /** A server that takes everybody but this recipient. */
  private static void serve(ServerSocket socket, String recipientAnswer) {
    try (Socket client = socket.accept()) {
      var in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
      var out = client.getOutputStream();
      out.write("220 ready\r\n".getBytes(StandardCharsets.US_ASCII));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String answer = line.startsWith("RCPT") ? recipientAnswer : "250 ok";
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
      }
    } catch (IOException _) {
      // The client has heard enough.
    }
  }

  private static Round open(int port) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("localhost");
    sender.setPort(port);
    sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "2000");
    sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "2000");
    return switch (new SmtpPostbox(sender, Letters.packer(), Bounces.NONE).open()) {
      case Opening.Opened(Round round) -> round;
      case Opening.NothingSetUp() -> throw new AssertionError("a server is set up");
    };
  }
}
