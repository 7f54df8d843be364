package nl.schakel.exchange.usecase;

import java.time.Period;

/** Forgets talks that were put away or left alone long ago, a part at a time. */
public interface ForgetTalks {

  /**
   * Forgets the oldest.
   *
   * @param keep after a talk was archived, or anybody wrote in it
   */
  Outcome forget(Period keep);

  /**
   * Forgets what posts said that leads hid, whom posts called that were taken away, and reports
   * that were decided.
   *
   * @param keep after that was done
   */
  Words forgetWords(Period keep);

  /** So many. */
  record Words(int lines) {}

  /** What came of it. */
  sealed interface Outcome {

    /** Called again, it would forget nothing more. */
    record Finished(int forgotten) implements Outcome {}

    record Continues(int forgotten) implements Outcome {}
  }
}
