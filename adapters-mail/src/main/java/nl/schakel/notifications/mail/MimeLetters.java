package nl.schakel.notifications.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import nl.schakel.notifications.mail.NewsMail.Worded;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.port.NewsletterContent.News;
import nl.schakel.shared.EmailAddress;
import org.eclipse.angus.mail.smtp.SMTPMessage;
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
  private final NewsMail news;
  private final Letterhead letterhead;
  private final Clock clock;

  MimeLetters(Drafts drafts, HtmlMail html, NewsMail news, Letterhead letterhead, Clock clock) {
    this.drafts = drafts;
    this.html = html;
    this.news = news;
    this.letterhead = letterhead;
    this.clock = clock;
  }

  /** A letter in all its forms. */
  record Packed(SMTPMessage message, String subject, String text, String html) {}

  Packed pack(Letter letter, Session session) throws MessagingException {
    Worded words = words(letter);
    SMTPMessage message = new MessageWithFixedId(session, letter.messageId());
    message.setFrom(mailbox(letterhead.mailbox(), letterhead.name()));
    message.setRecipient(
        RecipientType.TO, mailbox(letter.to().email(), letter.to().name().value()));
    message.setSubject(oneLine(words.subject()), UTF_8);
    message.setSentDate(Date.from(clock.instant()));
    message.setContentLanguage(new String[] {words.language().tag()});
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "All");
    endable(message, letter);
    if (letter.repeats() > 0) {
      message.setHeader(REPEAT, String.valueOf(letter.repeats()));
    }
    message.setContent(MimeParts.of(letter, words.text(), words.html()));
    message.saveChanges();
    return new Packed(message, words.subject(), words.text(), words.html());
  }

  private Worded words(Letter letter) {
    if (letter.content() instanceof News newsletter) {
      return news.of(letter, newsletter);
    }
    Draft draft = drafts.of(letter);
    return new Worded(
        draft.language(),
        draft.subject(),
        PlainMail.of(draft, letterhead.name()),
        html.of(draft, letterhead.name()));
  }

  /** What one asked for can be ended by a program, without a page in between (RFC 8058). */
  private static void endable(MimeMessage message, Letter letter) throws MessagingException {
    Optional<URI> end = letter.content().end();
    if (end.isPresent()) {
      message.setHeader("List-Unsubscribe", "<" + end.get() + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
      message.setHeader("Precedence", "bulk");
    }
  }

  private static InternetAddress mailbox(EmailAddress address, String name)
      throws MessagingException {
    String local = address.value().substring(0, address.value().indexOf('@'));
    try {
      String travelling = local + "@" + IDN.toASCII(address.domain());
      return name.isBlank()
          ? new InternetAddress(travelling)
          : new InternetAddress(travelling, oneLine(name), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("every Java platform has UTF-8", e);
    }
  }

  /** Whatever came in: a header has one line. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }
}
