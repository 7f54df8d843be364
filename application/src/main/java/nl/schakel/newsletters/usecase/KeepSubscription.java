package nl.schakel.newsletters.usecase;

import java.util.Optional;
import nl.schakel.newsletters.model.Preferences;

/** What the owner of an address does by the links in mails, without logging in. */
public interface KeepSubscription {

  /** What the owner of a link reads; only looks, because mail scanners follow links. */
  Optional<Own> find(String link);

  /** Whether a link to confirm with is good. */
  boolean isConfirmable(String link);

  /** Saying it again by the same link is as good as once. */
  Confirmation confirm(String link);

  /** Brings back who rested, too. */
  Outcome change(String link, Preferences preferences);

  /** Nothing is kept of it but that one went. Again by the same link: still ended. */
  Ending end(String link);

  /**
   * What somebody reads.
   *
   * @param resting mails did not arrive for a while, so none is sent
   */
  record Own(Preferences preferences, boolean resting) {}

  /** What came of confirming. */
  sealed interface Confirmation {

    /**
     * It counts.
     *
     * @param link to what one reads
     */
    record Confirmed(String link) implements Confirmation {}

    record LinkIsOver() implements Confirmation {}
  }

  /** What came of a change. */
  sealed interface Outcome {

    record Changed() implements Outcome {}

    record LinkIsOver() implements Outcome {}
  }

  /** What came of ending it. */
  sealed interface Ending {

    record Ended() implements Ending {}

    /** It was ended before, or the link is too old: in both cases nothing is known of it. */
    record NothingThere() implements Ending {}
  }
}
