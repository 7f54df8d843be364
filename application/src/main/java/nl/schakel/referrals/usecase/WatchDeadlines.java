package nl.schakel.referrals.usecase;

/**
 * What time alone brings about: reminders, what the keeper of a chain sees, and the end of what
 * nobody answered. Several instances may do this at once; each referral is looked at by one.
 */
public interface WatchDeadlines {

  /** Looks at some of those of which the time has come, and at each of them once. */
  Outcome look(int atMost);

  /** How it went. */
  sealed interface Outcome {

    /** There may be more. */
    record Noticed(int referrals) implements Outcome {}

    record NothingToDo() implements Outcome {}
  }
}
