package nl.schakel.consultations.usecase;

import java.time.Period;

/** Forgets who asked what; what came of it is counted on. */
public interface ForgetConsultations {

  /**
   * A part of them.
   *
   * @param keep after somebody asked
   */
  Outcome forget(Period keep);

  /** What came of it. */
  sealed interface Outcome {

    /** Called again, it would forget nothing more. */
    record Finished(int forgotten) implements Outcome {}

    record Continues(int forgotten) implements Outcome {}
  }
}
