package nl.schakel.notifications.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.CalendarFile;

/** The body of a mail: its alternatives, and what is attached to them. */
final class MimeParts {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private MimeParts() {}

  static MimeMultipart of(Letter letter, String text, String html) throws MessagingException {
    MimeMultipart alternatives = alternatives(text, html);
    if (letter.calendar().isEmpty()) {
      return alternatives;
    }
    MimeBodyPart words = new MimeBodyPart();
    words.setContent(alternatives);
    MimeMultipart mixed = new MimeMultipart("mixed", words);
    for (CalendarFile file : letter.calendar()) {
      mixed.addBodyPart(attachment(file));
    }
    return mixed;
  }

  private static MimeMultipart alternatives(String text, String html) throws MessagingException {
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(text, UTF_8, "plain");
    MimeBodyPart rich = new MimeBodyPart();
    rich.setText(html, UTF_8, "html");
    return new MimeMultipart("alternative", plain, rich);
  }

  private static BodyPart attachment(CalendarFile file) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(file.text(), UTF_8, "calendar");
    part.setHeader(
        "Content-Type", "text/calendar; charset=UTF-8; method=%s".formatted(file.method()));
    // Base64 keeps the line ends and the folding as they are, whatever a relay does.
    part.setHeader("Content-Transfer-Encoding", "base64");
    part.setDisposition(Part.ATTACHMENT);
    part.setFileName(file.name());
    return part;
  }
}
