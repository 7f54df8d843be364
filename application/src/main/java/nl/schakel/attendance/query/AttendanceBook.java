package nl.schakel.attendance.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.attendance.model.Correction;
import nl.schakel.attendance.model.Observation;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;
import nl.schakel.people.OrganisationId;

/** What the lists say. Who takes part is asked of learning. */
public interface AttendanceBook {

  /** Of one session, by participant. */
  Map<EnrolmentId, Noted> notes(SessionId session);

  /** Of all sessions of an edition, also of those who take no part any more. */
  List<Line> ofEdition(EditionId edition);

  /** Of all sessions of these participants. */
  List<Line> ofEnrolments(Collection<EnrolmentId> enrolments);

  /** Lists that were written on; the others are open and empty. */
  Map<SessionId, Kept> lists(Collection<SessionId> sessions);

  /** Closed lists on which something is missing, the oldest first. */
  List<Kept> gaps(Collection<OrganisationId> organisers, int atMost);

  /** The newest first. */
  List<Correction> corrections(SessionId session);

  /**
   * What was put down of one participant.
   *
   * @param checkedIn when they showed to be in the room themselves
   */
  record Noted(Observation observation, Optional<Instant> checkedIn) {
    public static final Noted NOTHING = new Noted(Observation.NONE, Optional.empty());
  }

  /** The same with where and of whom. */
  record Line(EnrolmentId enrolment, SessionId session, Noted noted) {}

  /**
   * A list as it is kept.
   *
   * @param missing of how many nothing was put down when it was closed
   */
  record Kept(
      SessionId session,
      EditionId edition,
      long version,
      Optional<Instant> closedAt,
      int missing) {}
}
