package nl.schakel.attendance;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Audited;

/** What happened to the lists of who was there, and to who leads. */
public sealed interface AttendanceEvent extends Audited {

  EditionId edition();

  /** Other trainers lead the edition, or one of its sessions. */
  record LeadersAssigned(EditionId edition, Optional<UUID> by, Instant at)
      implements AttendanceEvent {}

  /** Somebody is to lead an edition, or one session in place of somebody else. */
  record LeaderAsked(
      PersonId leader,
      EditionId edition,
      Optional<SessionId> session,
      Optional<UUID> by,
      Instant at)
      implements AttendanceEvent {}

  /** Somebody said who was there: one event for all that was said at once. */
  record AttendanceTaken(SessionId session, EditionId edition, Optional<UUID> by, Instant at)
      implements AttendanceEvent {}

  /** A participant said beforehand not to come, or to come after all. */
  record AbsenceTold(
      EnrolmentId enrolment, SessionId session, EditionId edition, Optional<UUID> by, Instant at)
      implements AttendanceEvent {}

  /** The list of a session is final; who changes it now corrects. Without by: it was time. */
  record SessionClosed(SessionId session, EditionId edition, Optional<UUID> by, Instant at)
      implements AttendanceEvent {}

  /** What the closed list says of one participant changed; the reason stays with it. */
  record AttendanceCorrected(
      EnrolmentId enrolment, SessionId session, EditionId edition, Optional<UUID> by, Instant at)
      implements AttendanceEvent {}

  @Override
  default String action() {
    return switch (this) {
      case LeadersAssigned _ -> "LEADERS_ASSIGNED";
      case LeaderAsked _ -> "LEADER_ASKED";
      case AttendanceTaken _ -> "ATTENDANCE_TAKEN";
      case AbsenceTold _ -> "ABSENCE_TOLD";
      case SessionClosed _ -> "SESSION_CLOSED";
      case AttendanceCorrected _ -> "ATTENDANCE_CORRECTED";
    };
  }

  @Override
  default UUID subject() {
    return switch (this) {
      case LeadersAssigned assigned -> assigned.edition().value();
      case LeaderAsked asked -> asked.leader().value();
      case AttendanceTaken taken -> taken.session().value();
      case AbsenceTold told -> told.enrolment().value();
      case SessionClosed closed -> closed.session().value();
      case AttendanceCorrected corrected -> corrected.enrolment().value();
    };
  }
}
