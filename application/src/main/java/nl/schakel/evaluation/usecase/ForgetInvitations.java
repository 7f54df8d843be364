package nl.schakel.evaluation.usecase;

/** Forgets who was asked as soon as their links have expired, a part at a time; figures stay. */
public interface ForgetInvitations {

  Outcome forget();

  /** What came of it. */
  sealed interface Outcome {

    /** Called again, it would forget nothing more. */
    record Finished(int forgotten) implements Outcome {}

    record Continues(int forgotten) implements Outcome {}
  }
}
