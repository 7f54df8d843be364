package nl.schakel.courses.usecase;

import nl.schakel.access.Actor;
import nl.schakel.courses.CourseId;
import nl.schakel.learning.EnrolmentId;

/** Lets somebody try the test once more than the rules say. */
public interface GrantAttempt {

  int LONGEST_REASON = 500;

  /**
   * One try, and not another before that one is used.
   *
   * @throws nl.schakel.shared.NotFoundException for who is no coordinator of the organiser, and for
   *     who does not learn in this course
   */
  Outcome grant(Command command);

  /** Who may try again, and why. */
  record Command(Actor actor, CourseId course, EnrolmentId enrolment, String reason) {}

  /** How it went. */
  sealed interface Outcome {

    record Granted() implements Outcome {}

    /** There are tries left, or it was passed. */
    record NotNeeded() implements Outcome {}
  }
}
