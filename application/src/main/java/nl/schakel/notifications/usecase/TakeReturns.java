package nl.schakel.notifications.usecase;

import java.util.Optional;

/**
 * Looks into the mailbox where mails come back that no mail server refused at once. Several
 * instances may try; one at a time does.
 */
public interface TakeReturns {

  /** Takes out what is there, up to as much as one round may take. */
  Tally takeWhatCame();

  /**
   * What was there, in numbers only: a log names nobody.
   *
   * @param unknown of no mail that we know, or of one that is back already
   * @param others no reports at all
   * @param left could not be written down, and stay there for the next round
   * @param trouble with the server
   */
  record Tally(
      int returned, int delayed, int unknown, int others, int left, Optional<String> trouble) {

    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, Optional.empty());

    static final Tally RETURNED = new Tally(1, 0, 0, 0, 0, Optional.empty());
    static final Tally DELAYED = new Tally(0, 1, 0, 0, 0, Optional.empty());
    static final Tally UNKNOWN = new Tally(0, 0, 1, 0, 0, Optional.empty());
    static final Tally OTHER = new Tally(0, 0, 0, 1, 0, Optional.empty());
    static final Tally LEFT = new Tally(0, 0, 0, 0, 1, Optional.empty());

    Tally plus(Tally more) {
      return new Tally(
          returned + more.returned,
          delayed + more.delayed,
          unknown + more.unknown,
          others + more.others,
          left + more.left,
          trouble.or(more::trouble));
    }

    Tally endedBy(String code) {
      return new Tally(returned, delayed, unknown, others, left, Optional.of(code));
    }
  }
}
