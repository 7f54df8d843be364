package nl.schakel.notifications.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Postbox.Delivery;
import nl.schakel.notifications.port.Postbox.Round;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One SMTP connection, made for the first letter and again when it breaks. */
final class SmtpRound implements Round {

  private static final int PERMANENT = 500;

  private final JavaMailSenderImpl server;
  private final MimeLetters letters;
  private @Nullable Transport transport;
  private Optional<Delivery> unreachable = Optional.empty();

  SmtpRound(JavaMailSenderImpl server, MimeLetters letters) {
    this.server = server;
    this.letters = letters;
  }

  @Override
  public Delivery deliver(Letter letter) {
    return unreachable.orElseGet(() -> pack(letter));
  }

  private Delivery pack(Letter letter) {
    try {
      return connect(letters.pack(letter, server.getSession()).message());
    } catch (MessagingException | RuntimeException fault) {
      return new Delivery.Deferred(code("CANNOT_BE_PACKED", fault));
    }
  }

  private Delivery connect(MimeMessage message) {
    Transport open;
    try {
      open = connected();
    } catch (MessagingException fault) {
      Delivery answer = new Delivery.Unreachable(code("UNREACHABLE", fault));
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
      return answer(fault);
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

  /** Only a no to this very address is final; a no to us may be somebody's mistake of today. */
  private static Delivery answer(MessagingException fault) {
    return causes(fault)
        .flatMap(cause -> refusal(cause).stream())
        .findFirst()
        .orElseGet(() -> new Delivery.Deferred(deferred(fault)));
  }

  private static Optional<Delivery> refusal(Exception cause) {
    return cause instanceof SMTPAddressFailedException address
            && address.getReturnCode() >= PERMANENT
        ? Optional.of(new Delivery.Refused("SMTP_" + address.getReturnCode()))
        : Optional.empty();
  }

  private static String deferred(MessagingException fault) {
    return causes(fault)
        .map(
            cause ->
                switch (cause) {
                  case SMTPAddressFailedException address -> address.getReturnCode();
                  case SMTPSendFailedException sending -> sending.getReturnCode();
                  case Exception _ -> 0;
                })
        .filter(code -> code > 0)
        .findFirst()
        .map(code -> "SMTP_" + code)
        .orElseGet(() -> code("CONNECTION_LOST", fault));
  }

  /** Mail exceptions hang together by a chain of their own. */
  private static Stream<Exception> causes(MessagingException fault) {
    return Stream.iterate(
        (Exception) fault,
        cause -> cause != null,
        cause -> cause instanceof MessagingException mail ? mail.getNextException() : null);
  }

  /** The class only: messages of mail libraries quote addresses. */
  private static String code(String what, Exception fault) {
    return "%s %s".formatted(what, fault.getClass().getSimpleName().toUpperCase(Locale.ROOT));
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
