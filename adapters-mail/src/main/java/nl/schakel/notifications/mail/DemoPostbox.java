package nl.schakel.notifications.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Properties;
import nl.schakel.notifications.mail.MimeLetters.Packed;
import nl.schakel.notifications.port.DemoMails;
import nl.schakel.notifications.port.DemoMails.Attachment;
import nl.schakel.notifications.port.DemoMails.DemoMail;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Postbox;
import nl.schakel.shared.Ids;

/** Keeps the mails of a demonstration where everybody can read them. */
final class DemoPostbox implements Postbox, Postbox.Round {

  private final MimeLetters letters;
  private final DemoMails mails;
  private final Clock clock;
  private final Session session = Session.getInstance(new Properties());

  DemoPostbox(MimeLetters letters, DemoMails mails, Clock clock) {
    this.letters = letters;
    this.mails = mails;
    this.clock = clock;
  }

  @Override
  public Opening open() {
    return new Opening.Opened(this);
  }

  @Override
  public Delivery deliver(Letter letter) {
    try {
      keep(letter, letters.pack(letter, session));
      return new Delivery.Taken();
    } catch (MessagingException | IOException | RuntimeException fault) {
      return new Delivery.Deferred("CANNOT_BE_PACKED " + fault.getClass().getSimpleName());
    }
  }

  private void keep(Letter letter, Packed packed) throws MessagingException, IOException {
    ByteArrayOutputStream source = new ByteArrayOutputStream();
    packed.message().writeTo(source);
    mails.add(
        new DemoMail(
            Ids.next(),
            letter.messageId(),
            letter.to().email().value(),
            packed.subject(),
            packed.text(),
            packed.html(),
            letter.calendar().stream()
                .map(
                    file ->
                        new Attachment(
                            file.name(), "text/calendar; method=" + file.method(), file.text()))
                .toList(),
            source.toString(StandardCharsets.UTF_8),
            clock.instant()));
  }

  @Override
  public void close() {
    // There is nothing to close.
  }
}
