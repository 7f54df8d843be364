package nl.schakel.notifications.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.notifications.NoticeId;
import nl.schakel.notifications.model.Notice;
import nl.schakel.notifications.model.Notice.Silence;
import nl.schakel.people.PersonId;

/** Keeps what people are told inside the application, and by which channels they want to hear. */
public interface Notices {

  /**
   * Lays a notice down, unless its reader wants none of this or has one for this occasion already.
   * One statement, because it is done for each mail that leaves.
   *
   * @return by which channels the reader does not want to hear of this
   */
  Set<Notice.Channel> lay(Notice notice);

  Marking markRead(PersonId reader, NoticeId notice, Instant now);

  /** Those up to this one, so that what came in meanwhile stays unread. */
  void markAllRead(PersonId reader, NoticeId newest, Instant now);

  Saving choose(PersonId reader, Set<Silence> silences, long seen);

  /** Forgets those that were read before the one moment or told before the other. */
  int forget(Instant readBefore, Instant toldBefore, int atMost);

  List<Map<String, Object>> recordsOf(PersonId person);

  /** Takes away all that is kept about somebody. */
  void forget(PersonId person);

  /** Whether there was one. */
  sealed interface Marking {

    /**
     * It counts as read, also when it did before.
     *
     * @param path where it leads
     */
    record Marked(String path) implements Marking {}

    /** There is none with this id for this reader. */
    record Unknown() implements Marking {}
  }

  /** Whether nobody was first. */
  enum Saving {
    SAVED,
    STALE
  }
}
