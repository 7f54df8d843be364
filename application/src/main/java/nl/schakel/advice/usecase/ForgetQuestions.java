package nl.schakel.advice.usecase;

import java.time.Period;

/** Forgets the words of questions that ended long ago, a part at a time; figures stay. */
public interface ForgetQuestions {

  /**
   * Published ones stay as long as they are.
   *
   * @param keep after the answer, or after a question ended without one
   */
  Outcome forget(Period keep);

  /** What came of it. */
  sealed interface Outcome {

    /** Called again, it would forget nothing more. */
    record Finished(int forgotten) implements Outcome {}

    record Continues(int forgotten) implements Outcome {}
  }
}
