package nl.schakel.notifications.usecase;

import java.time.Instant;
import java.util.List;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Dead;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.BulkOutbox.Settled;
import nl.schakel.notifications.port.Letter;

/** Turns many mails of newsletters into letters at once, and tells back what came of them. */
interface BulkDesk {

  Batch compose(List<Sending> mails, Instant now);

  /** Tells who looks after subscriptions which addresses take mail and which do not. */
  void tell(List<OutgoingMail> outcomes, Instant now);

  /**
   * Tells the same of a mail that had been taken and came back; of others than newsletters none.
   */
  void tellReturned(Dead mail, Instant now);

  /**
   * Some mails.
   *
   * @param dropped to who is not there any more, or of what was stopped
   */
  record Batch(List<Ready> ready, List<Settled> dropped) {}

  /** A mail that can leave. */
  record Ready(Sending mail, Letter letter) {}
}
