package nl.schakel.notifications.mail;

import java.net.IDN;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schakel.notifications.MailId;
import nl.schakel.notifications.port.Letter;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** Addresses to which one mail comes back and no other: {@code bounces+token@schakel.example}. */
final class ReturnPaths {

  /**
   * Of the 64 characters before the @ (RFC 5321, 4.5.3.1.1) the token and its + leave this many.
   */
  static final int LONGEST_NAME = 64 - 1 - ReturnToken.DIGITS;

  private final BounceSettings settings;
  private final String name;
  private final String domain;
  private final Pattern shape;
  private final ReturnToken token;

  ReturnPaths(BounceSettings settings, ReturnToken token) {
    int at = settings.address().indexOf('@');
    this.settings = settings;
    this.name = settings.address().substring(0, Math.max(0, at)) + "+";
    this.domain = "@" + IDN.toASCII(settings.address().substring(at + 1));
    this.shape =
        Pattern.compile(
            "%s([0-9a-v]{%d})%s"
                .formatted(Pattern.quote(name), ReturnToken.DIGITS, Pattern.quote(domain)),
            Pattern.CASE_INSENSITIVE);
    this.token = token;
  }

  /** The way back of one mail. */
  record ReturnPath(String address) {

    /** No more than the headers of the mail come back, from servers that can do that. */
    void on(SMTPMessage message) {
      message.setEnvelopeFrom(address);
      message.setReturnOption(SMTPMessage.RETURN_HDRS);
    }
  }

  /** None where nobody said to which mailbox mails come back. */
  Optional<ReturnPath> of(Letter letter) {
    return settings.isSetUp() ? mail(letter).map(this::of) : Optional.empty();
  }

  private ReturnPath of(MailId mail) {
    return new ReturnPath(name + token.of(mail) + domain);
  }

  private static Optional<MailId> mail(Letter letter) {
    String id = letter.messageId().substring(0, letter.messageId().indexOf('@'));
    try {
      return Optional.of(new MailId(UUID.fromString(id)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** The mail whose way back stands in what somebody wrote, if it was signed here. */
  Optional<MailId> named(Stream<String> lines) {
    return lines
        .flatMap(line -> shape.matcher(line).results())
        .map((MatchResult found) -> token.read(found.group(1)))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
