package nl.schakel.notifications.port;

import java.time.Instant;
import java.util.List;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.NewsletterPost.Progress;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Sending;

/**
 * The part of the outbox where fifty thousand mails may wait that nobody waits for. They are taken
 * many at once, and stand in nobody's way: the rest of the outbox does not see them.
 */
public interface BulkOutbox {

  /** Takes mails whose time has come, the oldest first. Of several senders each gets others. */
  List<Sending> claim(Instant now, Instant leaseUntil, int atMost);

  /** Writes what came of some, in one statement, unless a lease has gone to somebody else. */
  void settle(List<Settled> outcomes);

  /** How many could leave at this moment; not those that a mail server asked to bring later. */
  int waiting(Instant now);

  Progress progress(NewsletterId newsletter);

  /** What came of an attempt. */
  record Settled(Sending attempt, OutgoingMail after) {}
}
