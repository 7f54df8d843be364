package nl.schakel.learning.query;

import java.time.Instant;
import java.util.List;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;

/**
 * What time has made due. Timers ask this and hand each item to a use case, which looks again under
 * the lock: so nothing is lost by downtime, and two instances do not do a thing twice.
 */
public interface DueWork {

  List<EnrolmentId> offersThatEnded(Instant now, int atMost);

  /** Bookings of which names are missing when they should be there, or soon should. */
  List<BookingId> bookingsToLookAt(Instant now, int atMost);

  List<EnrolmentId> addressesNotConfirmed(Instant now, int atMost);

  /**
   * Editions still to begin with places that nobody holds while somebody waits, as after a night
   * without offers.
   */
  List<EditionId> placesToGive(Instant now, int atMost);

  /**
   * Editions whose first session began or whose last one ended, but whose state does not say so.
   */
  List<EditionId> editionsToAdvance(Instant now, int atMost);

  List<SessionId> linksToRelease(Instant now, int atMost);

  /** Sessions that begin before the given moment and of which nobody was reminded. */
  List<SessionId> sessionsToRemindOf(Instant now, Instant beginningBefore, int atMost);
}
