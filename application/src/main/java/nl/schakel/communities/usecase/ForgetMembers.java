package nl.schakel.communities.usecase;

import java.time.Period;

/** Forgets who was in communities long ago, a part at a time. */
public interface ForgetMembers {

  /**
   * Forgets the oldest.
   *
   * @param keep after a member went
   */
  Outcome forget(Period keep);

  /** What came of it. */
  sealed interface Outcome {

    /** Called again, it would forget nothing more. */
    record Finished(int forgotten) implements Outcome {}

    record Continues(int forgotten) implements Outcome {}
  }
}
