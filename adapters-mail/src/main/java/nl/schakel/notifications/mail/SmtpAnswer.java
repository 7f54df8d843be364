package nl.schakel.notifications.mail;

import jakarta.mail.MessagingException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schakel.notifications.port.Postbox.Delivery;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** What a mail server meant. */
final class SmtpAnswer {

  private static final int PERMANENT = 500;

  private static final Pattern ENHANCED = Pattern.compile("\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b");

  private SmtpAnswer() {}

  /** Only a no to this very address is final; a no to us may be somebody's mistake of today. */
  static Delivery to(MessagingException fault) {
    return causes(fault)
        .flatMap(cause -> refusal(cause).stream())
        .findFirst()
        .orElseGet(() -> new Delivery.Deferred(deferred(fault)));
  }

  private static Optional<Delivery> refusal(Exception cause) {
    return cause instanceof SMTPAddressFailedException address
            && address.getReturnCode() >= PERMANENT
        ? Optional.of(new Delivery.Refused(code(address)))
        : Optional.empty();
  }

  /** With what the server says more exactly, if it does: SMTP_550 or SMTP_550_5.7.1 (RFC 3463). */
  private static String code(SMTPAddressFailedException fault) {
    String said = "SMTP_" + fault.getReturnCode();
    Matcher exactly = ENHANCED.matcher(String.valueOf(fault.getMessage()));
    return exactly.find() ? said + "_" + exactly.group() : said;
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
  static String code(String what, Exception fault) {
    return "%s %s".formatted(what, fault.getClass().getSimpleName().toUpperCase(Locale.ROOT));
  }
}
