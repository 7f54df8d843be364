package nl.schakel.messages.usecase;

import java.time.Period;

/** Forgets what was written long ago, and to whom. */
public interface ForgetMessages {

  /** A part at a time, so that nobody waits long. */
  Outcome forget(Period keep);

  /** How far it came. */
  sealed interface Outcome {

    record Continues(int messages) implements Outcome {}

    record Finished(int messages) implements Outcome {}
  }
}
