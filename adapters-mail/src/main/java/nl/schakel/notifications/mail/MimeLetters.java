package nl.schakel.notifications.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.shared.EmailAddress;
import org.springframework.stereotype.Component;

/**
 * Puts a letter into the form in which it travels: text and HTML as alternatives of each other, and
 * beside them one calendar file a session.
 */
@Component
class MimeLetters {

  static final String REPEAT = "X-Schakel-Repeat";

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final Drafts drafts;
  private final HtmlMail html;
  private final Letterhead letterhead;
  private final Clock clock;

  MimeLetters(Drafts drafts, HtmlMail html, Letterhead letterhead, Clock clock) {
    this.drafts = drafts;
    this.html = html;
    this.letterhead = letterhead;
    this.clock = clock;
  }

  /** A letter in all its forms. */
  record Packed(MimeMessage message, String subject, String text, String html) {}

  Packed pack(Letter letter, Session session) throws MessagingException {
    Draft draft = drafts.of(letter);
    String text = PlainMail.of(draft, letterhead.name());
    String page = html.of(draft, letterhead.name());
    MimeMessage message = new MessageWithFixedId(session, letter.messageId());
    message.setFrom(mailbox(letterhead.mailbox(), letterhead.name()));
    message.setRecipient(
        RecipientType.TO, mailbox(letter.to().email(), letter.to().name().value()));
    message.setSubject(oneLine(draft.subject()), UTF_8);
    message.setSentDate(Date.from(clock.instant()));
    message.setContentLanguage(new String[] {draft.language().tag()});
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "All");
    if (letter.repeats() > 0) {
      message.setHeader(REPEAT, String.valueOf(letter.repeats()));
    }
    message.setContent(MimeParts.of(letter, text, page));
    message.saveChanges();
    return new Packed(message, draft.subject(), text, page);
  }

  private static InternetAddress mailbox(EmailAddress address, String name)
      throws MessagingException {
    String local = address.value().substring(0, address.value().indexOf('@'));
    try {
      return new InternetAddress(local + "@" + IDN.toASCII(address.domain()), oneLine(name), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("every Java platform has UTF-8", e);
    }
  }

  /** Whatever came in: a header has one line. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }
}
