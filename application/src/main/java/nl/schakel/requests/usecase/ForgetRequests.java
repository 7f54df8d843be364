package nl.schakel.requests.usecase;

import java.time.Period;

/** Forgets the words of requests that ended long ago, a part at a time; figures stay. */
public interface ForgetRequests {

  Outcome forget(Period keep);

  /** What came of it. */
  sealed interface Outcome {

    /** Called again, it would forget nothing more. */
    record Finished(int forgotten) implements Outcome {}

    record Continues(int forgotten) implements Outcome {}
  }
}
