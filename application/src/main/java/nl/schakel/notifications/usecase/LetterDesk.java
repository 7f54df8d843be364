package nl.schakel.notifications.usecase;

import java.time.Instant;
import java.util.Set;
import nl.schakel.notifications.MailId;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.Letter;

/** Turns a matter into a letter, from how things stand now. */
interface LetterDesk {

  /** What a matter came to. */
  sealed interface Composed {

    /**
     * A letter.
     *
     * @param waiting mails to the same reader that were there before it was begun: what they tell
     *     had happened, so it stands in the letter too
     */
    record Ready(Letter letter, Set<MailId> waiting) implements Composed {
      public Ready {
        waiting = Set.copyOf(waiting);
      }

      Ready(Letter letter) {
        this(letter, Set.of());
      }
    }

    /**
     * The address is not confirmed, and its owner has been written to before; or the reader heard
     * the same a short while ago.
     */
    record NotYet(Instant lookAgainAt) implements Composed {}

    /** It is over, or has been told otherwise. */
    record NothingToTell() implements Composed {}

    /** It could not be put together. */
    record Faulty(String code) implements Composed {}
  }

  Composed compose(Sending mail, Instant now);

  /** A mail that told how everything stands makes the ones about its parts superfluous. */
  void noteTold(Composed.Ready told);
}
