package nl.schakel.learning.usecase;

import java.time.Period;

/**
 * Forgets who took part in what ended long ago, a part at a time; how many did stays. Repeatable.
 */
public interface ForgetParticipants {

  Outcome forget(Limits limits);

  /**
   * How long an install keeps them.
   *
   * @param keep after an edition ended
   * @param shareAtOnce how much may be forgotten in one night, in percent; more than that looks
   *     like a mistake in the settings or in the clock
   */
  record Limits(Period keep, int shareAtOnce) {

    /** So few are no mistake, whatever their share. */
    private static final long FEW = 100;

    boolean allow(long due, long all) {
      return due <= FEW || due * 100 <= all * shareAtOnce;
    }
  }

  /** What came of it. */
  sealed interface Outcome {

    /** Called again, it would forget nothing more. */
    record Finished(int forgotten) implements Outcome {}

    /** There is more to forget. */
    record Continues(int forgotten) implements Outcome {}

    /** Nothing was forgotten, because so much at once must be a mistake. */
    record TooMuch(long due, long all) implements Outcome {}
  }
}
