package nl.schakel.notifications.mail;

import nl.schakel.notifications.port.Postbox;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server of {@code spring.mail.*}. */
final class SmtpPostbox implements Postbox {

  private final JavaMailSenderImpl server;
  private final MimeLetters letters;
  private final ReturnPaths returns;

  SmtpPostbox(JavaMailSenderImpl server, MimeLetters letters, ReturnPaths returns) {
    this.server = server;
    this.letters = letters;
    this.returns = returns;
  }

  @Override
  public Opening open() {
    return new Opening.Opened(new SmtpRound(server, letters, returns));
  }
}
