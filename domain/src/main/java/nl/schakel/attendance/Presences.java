package nl.schakel.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;

/** Who was where, for what follows from it. */
public interface Presences {

  /**
   * One for each participant of the edition and each of its sessions that was held; those about
   * whom nothing was said are {@link Mark#NOT_RECORDED}. Also of those who left the edition or were
   * erased after they were there.
   */
  List<Presence> of(EditionId edition);

  /** When the list of a session was closed; before that nothing should follow from it. */
  Optional<Instant> closed(SessionId session);

  /** The closed lists of an edition. */
  Map<SessionId, Instant> closings(EditionId edition);

  /**
   * One participant at one session.
   *
   * @param minutes how long, when {@link Mark#PARTLY}; else 0
   */
  record Presence(EnrolmentId enrolment, SessionId session, Mark mark, int minutes) {}
}
