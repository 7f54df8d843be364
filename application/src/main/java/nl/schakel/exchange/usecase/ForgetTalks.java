package nl.schakel.exchange.usecase;

import java.time.Period;

/** Forgets talks that were put away long ago, a part at a time. */
public interface ForgetTalks {

  /**
   * Forgets the oldest.
   *
   * @param keep after a talk was archived
   */
  Outcome forget(Period keep);

  /** What came of it. */
  sealed interface Outcome {

    /** Called again, it would forget nothing more. */
    record Finished(int forgotten) implements Outcome {}

    record Continues(int forgotten) implements Outcome {}
  }
}
