package nl.schakel.notifications.listening;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import nl.schakel.bootstrap.ApplicationTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** One application beside a mail server; who extends this says when mails leave and come back. */
@ApplicationTest
@TestPropertySource(
    properties = {
      "schakel.mail.pause=PT1H",
      "schakel.mail.bounces.pause=PT1H",
      "schakel.mail.bounces.address=" + MailServerJourney.BOUNCES,
      "schakel.mail.bounces.host=localhost",
      "schakel.mail.bounces.tls=false",
      "schakel.mail.bounces.username=" + MailServerJourney.BOUNCES,
      "schakel.mail.bounces.password=secret",
      "schakel.texts.missing=FAILS"
    })
abstract class MailServerJourney {

  static final String BOUNCES = "bounces@schakel.example";

  static final GreenMail SERVER =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_IMAP)
          });

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry properties) {
    SERVER.start();
    properties.add("spring.mail.host", () -> "localhost");
    properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    properties.add("schakel.mail.bounces.port", () -> SERVER.getImap().getPort());
  }

  /** Known beforehand, so that the server can stop and come back. */
  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
