package nl.schakel.attendance.usecase;

import java.time.Period;
import java.util.List;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;

/** What nobody does by hand. Being called twice changes nothing. */
public interface KeepLists {

  /** Sessions that are over for days, and whose list is still open. */
  List<SessionId> due();

  /** Closes the list of such a session; what is missing becomes a task of its coordinators. */
  Outcome close(SessionId session);

  /** Somebody takes no part any more: what they said beforehand is forgotten. */
  void left(EnrolmentId enrolment);

  /**
   * Forgets who it was that was there, a part at a time; how many were there stays.
   *
   * @param keep after the session
   */
  Outcome forget(Period keep);

  /** How it went. */
  sealed interface Outcome {

    record Done(int number) implements Outcome {}

    /** Somebody, or another instance, was first, or it is not time yet. */
    record NothingToDo() implements Outcome {}

    /** There may be more of it. */
    record Continues(int number) implements Outcome {}
  }
}
