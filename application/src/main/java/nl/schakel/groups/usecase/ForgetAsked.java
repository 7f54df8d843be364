package nl.schakel.groups.usecase;

import java.time.Period;

/** Forgets who was asked for groups that are long over, and every reason, a part at a time. */
public interface ForgetAsked {

  /**
   * Forgets the oldest.
   *
   * @param keep after a group was over
   */
  Outcome forget(Period keep);

  /** What came of it. */
  sealed interface Outcome {

    /** Called again, it would forget nothing more. */
    record Finished(int forgotten) implements Outcome {}

    record Continues(int forgotten) implements Outcome {}
  }
}
