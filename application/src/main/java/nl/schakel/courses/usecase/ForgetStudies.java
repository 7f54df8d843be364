package nl.schakel.courses.usecase;

import java.time.Period;

/** Forgets who learned what when it was left long ago, a part at a time; figures stay. */
public interface ForgetStudies {

  /**
   * Whoever comes back after that goes on where they were, without their answers.
   *
   * @param keep after the learner last did something
   */
  Outcome forget(Period keep);

  /** What came of it. */
  sealed interface Outcome {

    /** Called again, it would forget nothing more. */
    record Finished(int forgotten) implements Outcome {}

    record Continues(int forgotten) implements Outcome {}
  }
}
