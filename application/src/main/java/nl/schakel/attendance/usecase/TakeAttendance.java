package nl.schakel.attendance.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.model.Note;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;

/**
 * Puts down who is there. Sending the same again changes nothing. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for who neither leads the session nor plans it.
 */
public interface TakeAttendance {

  Outcome take(Command command);

  /** The same of everybody about whom nothing was put down. */
  Outcome takeRest(Actor actor, SessionId session, Mark mark);

  /** Everybody who checked in is there. */
  Outcome confirm(Actor actor, SessionId session);

  /**
   * What was put down.
   *
   * @param seen the version of the list on which it is based, if it must not have changed
   */
  record Command(Actor actor, SessionId session, List<Note> notes, Optional<Long> seen) {
    public Command {
      notes = List.copyOf(notes);
    }
  }

  /** How it went. */
  sealed interface Outcome {

    record Taken(int changed) implements Outcome {}

    /** Nobody can be there yet; that somebody will not come can be said. */
    record TooEarly(Instant from) implements Outcome {}

    /** The list is final; what is wrong on it is corrected. */
    record ListClosed() implements Outcome {}

    /** They take no part, and so nothing was put down of anybody. */
    record NotOnTheList(Set<EnrolmentId> who) implements Outcome {
      public NotOnTheList {
        who = Set.copyOf(who);
      }
    }
  }
}
