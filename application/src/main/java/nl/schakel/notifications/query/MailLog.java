package nl.schakel.notifications.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.notifications.MailId;

/** What an administrator sees of the outbox: no names, no addresses, no words. */
public interface MailLog {

  /** The newest first, at most a page of those older than the given one. */
  List<Line> lines(Optional<State> state, Optional<MailId> olderThan, int atMost);

  /** How many mails there are in each state; states without a mail are absent. */
  Map<State, Long> counts();

  /** Where a mail can stand. */
  enum State {
    HELD,
    WAITING,
    SENDING,
    SENT,
    DROPPED,
    DEAD,
    /** Was taken, and came back by mail. */
    RETURNED
  }

  /**
   * One mail.
   *
   * @param kind what sort of matter, such as {@code SUBMISSION}
   * @param at since when it stands as it does
   */
  record Line(
      MailId id,
      UUID recipient,
      String kind,
      State state,
      int attempts,
      Instant createdAt,
      Instant at,
      Optional<String> error) {}
}
