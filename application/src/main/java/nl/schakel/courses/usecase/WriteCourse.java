package nl.schakel.courses.usecase;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.schakel.access.Actor;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.CourseContent;
import nl.schakel.learning.ProgrammeId;

/**
 * Writing a course, always on a draft: learners are in what was published. Every method throws
 * {@link nl.schakel.shared.NotFoundException} for who is no coordinator of the organiser.
 */
public interface WriteCourse {

  Outcome begin(Actor actor, ProgrammeId programme);

  /**
   * Changes the draft; without one, what is published is copied first.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody changed what the author saw
   */
  Outcome revise(Command command);

  /**
   * A change.
   *
   * @param seen the revision that the author saw, where that matters
   */
  record Command(
      Actor actor, CourseId course, Optional<Long> seen, UnaryOperator<CourseContent> change) {}

  /** How it went. */
  sealed interface Outcome {

    /** There is a draft with it now. */
    record Written(CourseId course) implements Outcome {}

    /** Nobody would get through so many chapters. */
    record TooMany() implements Outcome {}
  }
}
