package nl.schakel.access.usecase;

import java.time.Instant;
import java.util.Objects;
import nl.schakel.people.PersonId;

/**
 * Opens the door for who knows the password. A wrong name, a wrong password, an account that is not
 * active: the answer, and the time it takes, is the same.
 */
public interface LogIn {

  Outcome logIn(Command command);

  /**
   * Everything as it was typed or came along.
   *
   * @param networkAddress where the request came from; attempts are counted for it too
   * @param device what the browser calls itself
   */
  record Command(String loginName, String password, String networkAddress, String device) {

    public Command {
      Objects.requireNonNull(loginName);
      Objects.requireNonNull(password);
    }

    @Override
    public String toString() {
      return "LogIn.Command[…]";
    }
  }

  /** How it went. */
  sealed interface Outcome {

    /**
     * Came in.
     *
     * @param secret for the cookie; nobody else gets to see it
     */
    record LoggedIn(PersonId person, String secret) implements Outcome {

      @Override
      public String toString() {
        return "LoggedIn[" + person.value() + "]";
      }
    }

    /** Name and password do not belong together. */
    record Refused() implements Outcome {}

    /** Tried in vain too often; not even the right password helps before that moment. */
    record TooManyAttempts(Instant until) implements Outcome {}
  }
}
