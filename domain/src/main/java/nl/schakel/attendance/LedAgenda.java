package nl.schakel.attendance;

import java.util.List;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.Runs.Run;
import nl.schakel.people.PersonId;

/** The sessions that somebody leads, for their calendar. */
public interface LedAgenda {

  List<Led> of(PersonId leader);

  /**
   * One that takes place.
   *
   * @param substitute whether in place of somebody else
   */
  record Led(Run run, SessionCard session, boolean substitute) {}
}
