package nl.schakel.notifications.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Postbox.Delivery;
import nl.schakel.notifications.port.Postbox.Round;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One SMTP connection, made for the first letter and again when it breaks. */
final class SmtpRound implements Round {

  private final JavaMailSenderImpl server;
  private final MimeLetters letters;
  private final ReturnPaths returns;
  private @Nullable Transport transport;
  private Optional<Delivery> unreachable = Optional.empty();

  SmtpRound(JavaMailSenderImpl server, MimeLetters letters, ReturnPaths returns) {
    this.server = server;
    this.letters = letters;
    this.returns = returns;
  }

  @Override
  public Delivery deliver(Letter letter) {
    return unreachable.orElseGet(() -> pack(letter));
  }

  private Delivery pack(Letter letter) {
    try {
      SMTPMessage message = letters.pack(letter, server.getSession()).message();
      returns.of(letter).ifPresent(path -> path.on(message));
      return connect(message);
    } catch (MessagingException | RuntimeException fault) {
      return new Delivery.Deferred(SmtpAnswer.code("CANNOT_BE_PACKED", fault));
    }
  }

  private Delivery connect(MimeMessage message) {
    Transport open;
    try {
      open = connected();
    } catch (MessagingException fault) {
      Delivery answer = new Delivery.Unreachable(SmtpAnswer.code("UNREACHABLE", fault));
      unreachable = Optional.of(answer);
      return answer;
    }
    return send(message, open);
  }

  private Delivery send(MimeMessage message, Transport open) {
    try {
      open.sendMessage(message, message.getAllRecipients());
      return new Delivery.Taken();
    } catch (MessagingException fault) {
      return SmtpAnswer.to(fault);
    }
  }

  private Transport connected() throws MessagingException {
    Transport open = transport;
    if (open == null || !open.isConnected()) {
      String protocol = Optional.ofNullable(server.getProtocol()).orElse("smtp");
      open = server.getSession().getTransport(protocol);
      open.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
      transport = open;
    }
    return open;
  }

  @Override
  public void close() {
    try {
      Transport open = transport;
      if (open != null) {
        open.close();
      }
    } catch (MessagingException _) {
      transport = null;
    }
  }
}
