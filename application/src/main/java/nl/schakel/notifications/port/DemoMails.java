package nl.schakel.notifications.port;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps what a demonstration would have sent. */
public interface DemoMails {

  /** Adds it; the same Message-ID again replaces it. */
  void add(DemoMail mail);

  /** Forgets those from before the given moment, and answers how many. */
  int forget(Instant before);

  /**
   * A mail as its reader gets it.
   *
   * @param source as it would have travelled
   */
  record DemoMail(
      UUID id,
      String messageId,
      String to,
      String subject,
      String text,
      String html,
      List<Attachment> attachments,
      String source,
      Instant at) {

    public DemoMail {
      attachments = List.copyOf(attachments);
    }
  }

  /** A file that came with it. */
  record Attachment(String name, String contentType, String text) {}
}
