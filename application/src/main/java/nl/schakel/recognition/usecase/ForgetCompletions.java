package nl.schakel.recognition.usecase;

import java.time.Period;

/** Forgets who completed what long ago, a part at a time; figures stay. */
public interface ForgetCompletions {

  /** Certificates of that time are unknown from then on. */
  Outcome forget(Period keep);

  /** What came of it. */
  sealed interface Outcome {

    /** Called again, it would forget nothing more. */
    record Finished(int forgotten) implements Outcome {}

    record Continues(int forgotten) implements Outcome {}
  }
}
