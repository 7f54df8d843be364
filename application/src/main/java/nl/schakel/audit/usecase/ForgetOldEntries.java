package nl.schakel.audit.usecase;

/** Erases what the audit trail need not know any longer, a part at a time. Repeatable. */
public interface ForgetOldEntries {

  Outcome forget();

  /** What came of it. */
  sealed interface Outcome {

    /** Called again, it would erase nothing more. */
    record Finished(int erased) implements Outcome {}

    /** There is more to erase. */
    record Continues(int erased) implements Outcome {}

    /** Nothing was erased, because so much at once must be a mistake. */
    record TooMuch(long due, long all) implements Outcome {}
  }
}
