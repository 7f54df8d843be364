package nl.schakel.access.usecase;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.schakel.access.Actor;

/** How a password comes to be: by the link of an invitation, after it was forgotten, or changed. */
public interface ChoosePassword {

  /**
   * Asks for a link by mail. The answer is the same whether or not there is such an account; only
   * the mailbox knows.
   */
  Request requestLink(String typedAddress, String networkAddress);

  /** With a link that was mailed. It is good once. Everything that was logged in is logged out. */
  Outcome byLink(String link, String typed);

  /** With the password of now. Everything else that was logged in is logged out. */
  Outcome change(Change change);

  /**
   * Everything as it was typed.
   *
   * @param keep the session that this comes from, which stays
   */
  record Change(Actor actor, UUID keep, String current, String wanted) {

    public Change {
      Objects.requireNonNull(current);
      Objects.requireNonNull(wanted);
    }

    @Override
    public String toString() {
      return "ChoosePassword.Change[…]";
    }
  }

  /** Whether the question was taken. */
  sealed interface Request {

    /** If there is an account, a mail is on its way. */
    record Taken() implements Request {}

    /** Asked too often. */
    record TooManyRequests(Instant until) implements Request {}
  }

  /** How it went. */
  sealed interface Outcome {

    /** It is the password from now on. */
    record Chosen() implements Outcome {}

    /** REQUIRED, TOO_SHORT, TOO_LONG or EASY_TO_GUESS. */
    record Unfit(String code) implements Outcome {}

    /** What was typed as the password of now is not it. */
    record NotTheCurrentOne() implements Outcome {}

    /** Tried in vain too often. */
    record TooManyAttempts(Instant until) implements Outcome {}

    /** Used, expired, replaced or never issued. */
    record LinkIsOver() implements Outcome {}
  }
}
