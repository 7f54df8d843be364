package nl.schakel.journey;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;

/** A mail server that a Schakel in another process sends to. */
final class Mailboxes implements AutoCloseable {

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

  Mailboxes() {
    server.start();
  }

  int port() {
    return server.getSmtp().getPort();
  }

  List<Mail> received() {
    return Arrays.stream(server.getReceivedMessages()).map(Mail::of).toList();
  }

  /** What makes two mails the same one. */
  record Mail(String to, String messageId) {

    private static Mail of(MimeMessage mail) {
      try {
        return new Mail(mail.getRecipients(RecipientType.TO)[0].toString(), mail.getMessageID());
      } catch (MessagingException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
