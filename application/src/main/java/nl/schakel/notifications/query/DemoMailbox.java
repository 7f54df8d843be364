package nl.schakel.notifications.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The mails that a demonstration kept instead of sending them. */
public interface DemoMailbox {

  /** The newest first; of one address only, when it is given. */
  List<Heading> newest(Optional<String> to, int atMost);

  Optional<Mail> find(UUID id);

  /** A line of the list. */
  record Heading(UUID id, String to, String subject, Instant at) {}

  /** One mail. */
  record Mail(
      Heading heading, String text, String html, List<Attachment> attachments, String source) {

    public Mail {
      attachments = List.copyOf(attachments);
    }
  }

  /** A file that came with it. */
  record Attachment(String name, String contentType, String text) {}
}
