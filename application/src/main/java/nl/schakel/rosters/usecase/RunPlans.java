package nl.schakel.rosters.usecase;

/** Works on searches for plans, one at a time in each instance. */
public interface RunPlans {

  /** Takes minutes when there is something to do. */
  Outcome runNext();

  /** What there was to do. */
  sealed interface Outcome {
    record Ran() implements Outcome {}

    record Nothing() implements Outcome {}
  }
}
