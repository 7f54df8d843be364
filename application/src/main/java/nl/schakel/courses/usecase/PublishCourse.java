package nl.schakel.courses.usecase;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.Shortcoming;

/**
 * Bringing what was written to learners. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for who is no coordinator of the organiser.
 */
public interface PublishCourse {

  /** From now on everybody begins this version; who began another finishes that one. */
  Outcome publish(Actor actor, CourseId course);

  /** All who are on the way in an older version go on in the published one. */
  Outcome move(Actor actor, CourseId course);

  /** How it went. */
  sealed interface Outcome {

    record Published(int number) implements Outcome {}

    record Lacks(List<Shortcoming> shortcomings) implements Outcome {}

    /** There is no draft, or nothing published. */
    record NothingToDo() implements Outcome {}

    record Moved(int learners) implements Outcome {}
  }
}
