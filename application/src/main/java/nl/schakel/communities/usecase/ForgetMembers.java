package nl.schakel.communities.usecase;

import java.time.Period;

/** Forgets who was in communities long ago, and who asked to be; a part at a time. */
public interface ForgetMembers {

  /**
   * Forgets the oldest.
   *
   * @param keep after a member went, or was answered
   */
  Outcome forget(Period keep);

  /** Ends requests to join that nobody answered in time, and tells who asked; a part at a time. */
  interface Expiry {
    Outcome expire();
  }

  /** What came of it. */
  sealed interface Outcome {

    /** Called again, it would forget nothing more. */
    record Finished(int forgotten) implements Outcome {}

    record Continues(int forgotten) implements Outcome {}
  }
}
