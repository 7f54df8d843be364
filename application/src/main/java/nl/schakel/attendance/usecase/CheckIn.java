package nl.schakel.attendance.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.learning.SessionId;
import nl.schakel.people.PersonId;

/**
 * Participants show to be in the room: they scan what the trainer shows on the wall, then say who
 * they are. The trainer has the last word.
 */
public interface CheckIn {

  /**
   * What to show on the wall now.
   *
   * @throws nl.schakel.shared.NotFoundException for who neither leads the session nor plans it
   */
  Wall wall(Actor actor, SessionId session);

  /** Somebody's phone read this on the wall. */
  Scan scan(SessionId session, String code);

  Outcome checkIn(Command command);

  /**
   * Who is there.
   *
   * @param account empty for who came by a personal link
   * @param pass what the phone got for scanning
   */
  record Command(PersonId person, Optional<UUID> account, SessionId session, String pass) {}

  /** What the trainer shows. */
  sealed interface Wall {

    record Code(String code, Instant until) implements Wall {}

    /** Nobody can check in before the doors open or after the end. */
    record NotGoingOn(Instant from, Instant until) implements Wall {}
  }

  /** What a scan is worth. */
  sealed interface Scan {

    /** The phone may check somebody in with this, for a while. */
    record InTime(String pass) implements Scan {}

    record NotAccepted(Reason reason) implements Scan {}
  }

  /** How checking in went. */
  sealed interface Outcome {

    record CheckedIn() implements Outcome {}

    /** This person is not enrolled for it. */
    record NotOnTheList() implements Outcome {}

    record NotAccepted(Reason reason) implements Outcome {}
  }

  /** Why a code is worth nothing. */
  enum Reason {
    /** It was on the wall, but not a moment ago. */
    TOO_OLD,
    /** It never was, or in front of another session. */
    UNKNOWN,
    /** The session is not going on. */
    NOT_GOING_ON
  }
}
