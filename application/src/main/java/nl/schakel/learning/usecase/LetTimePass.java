package nl.schakel.learning.usecase;

import java.time.Duration;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;

/**
 * What time alone brings about. Timers call these for what {@link
 * nl.schakel.learning.query.DueWork} says is due; each looks again under the lock, so that being
 * called twice, or by two instances, changes nothing.
 */
public interface LetTimePass {

  /** An offered place was not taken in time and goes to the next. */
  Outcome expireOffer(EnrolmentId enrolment);

  /** An address was not confirmed in time and the place goes to the next. */
  Outcome giveBackUnconfirmed(EnrolmentId enrolment);

  /** Names are asked once more, or the places without one go to who waits. */
  Outcome lookAtBooking(BookingId booking);

  /** Free places go to who waits. */
  Outcome fill(EditionId edition);

  /** The edition has begun, or is over: who still waited for a place is told that none came. */
  Outcome advance(EditionId edition);

  /** The joining link of a session may be used from now on. */
  Outcome releaseLink(SessionId session);

  /** Participants are reminded of a session that begins within so long. */
  Outcome remind(SessionId session, Duration before);

  /** How it went. */
  sealed interface Outcome {

    record Done() implements Outcome {}

    /** Somebody, or the other instance, was first. */
    record NothingToDo() implements Outcome {}
  }
}
