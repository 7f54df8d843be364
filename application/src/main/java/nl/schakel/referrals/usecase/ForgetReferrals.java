package nl.schakel.referrals.usecase;

import java.time.Period;

/** Forgets what ended long ago, a part at a time; the facts of statistics stay. */
public interface ForgetReferrals {

  /**
   * Forgets some of it.
   *
   * @param ended how long after its end a referral is kept
   * @param drafts how long a draft that nobody touches is
   */
  Outcome forget(Period ended, Period drafts);

  /** What came of it. */
  sealed interface Outcome {

    /** Called again, it would forget nothing more. */
    record Finished(int forgotten) implements Outcome {}

    record Continues(int forgotten) implements Outcome {}
  }
}
