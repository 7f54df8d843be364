package nl.schakel.attendance.usecase;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.attendance.query.AttendanceBook.Kept;
import nl.schakel.attendance.query.AttendanceBook.Line;
import nl.schakel.attendance.query.Roll;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.SessionId;

/** What trainers and coordinators see of lists. */
public interface ReadAttendance {

  /**
   * The list of a session.
   *
   * @throws nl.schakel.shared.NotFoundException for who neither leads it nor plans it
   */
  Roll roll(Actor actor, SessionId session);

  /**
   * All lists of an edition side by side.
   *
   * @throws nl.schakel.shared.NotFoundException for who leads nothing of it and does not plan it
   */
  Overview overview(Actor actor, EditionId edition);

  /** The sessions that the actor leads and that are not over for long, the first to begin first. */
  List<Led> agenda(Actor actor);

  /** Closed lists of the actor's organisations on which something is missing. */
  List<Gap> gaps(Actor actor);

  /**
   * A session that somebody leads.
   *
   * @param substitute whether in place of somebody else
   */
  record Led(Run run, SessionCard session, boolean closed, boolean substitute) {}

  /** A list to be completed. */
  record Gap(Run run, SessionCard session, int missing) {}

  /**
   * Who takes part, and what the lists say of them and of those who did.
   *
   * @param gone who takes no part any more and stands on a list
   */
  record Overview(
      Run run,
      List<Participant> participants,
      List<Participant> gone,
      List<Line> lines,
      List<Kept> lists) {
    public Overview {
      participants = List.copyOf(participants);
      gone = List.copyOf(gone);
      lines = List.copyOf(lines);
      lists = List.copyOf(lists);
    }
  }
}
