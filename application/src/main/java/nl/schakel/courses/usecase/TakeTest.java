package nl.schakel.courses.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.courses.model.Answer;
import nl.schakel.courses.model.Exercise;
import nl.schakel.courses.usecase.StudyCourse.Learner;

/**
 * The test at the end of a course. A try counts when it is complete; who passed is not tested
 * again.
 */
public interface TakeTest {

  /**
   * Marks what was answered.
   *
   * @throws nl.schakel.shared.NotFoundException when there is no test for this learner
   */
  Outcome hand(Learner learner, Map<Exercise.Id, Answer> answers);

  /** How it went. */
  sealed interface Outcome {

    record Passed(int percentage) implements Outcome {}

    /**
     * Not yet.
     *
     * @param again from when one may try again; empty when that was the last time
     */
    record Failed(int percentage, Optional<Instant> again) implements Outcome {}

    record Unanswered(List<Exercise.Id> exercises) implements Outcome {}

    record TooSoon(Instant opens) implements Outcome {}

    record NoneLeft() implements Outcome {}

    /** There are chapters to do before it. */
    record ChaptersFirst() implements Outcome {}
  }
}
