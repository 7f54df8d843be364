package nl.schakel.access.usecase;

import java.util.Objects;
import java.util.Optional;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;

/** How the first person gets into an empty install, and nobody after that. */
public interface BecomeFirstAdministrator {

  /** A new link for the log, while there is no administrator; earlier ones are worth nothing. */
  Optional<String> offer();

  Door door(String link);

  /** Whether the link is good now. */
  enum Door {
    OPEN,
    CLOSED
  }

  Outcome become(Command command);

  /**
   * Who it is.
   *
   * @param organisation the umbrella organisation that this install serves, as it calls itself
   * @param password as it was typed
   */
  record Command(
      String link,
      PersonName name,
      EmailAddress email,
      Language language,
      String organisation,
      String password) {

    public Command {
      Objects.requireNonNull(organisation);
    }

    @Override
    public String toString() {
      return "BecomeFirstAdministrator.Command[…]";
    }
  }

  /** How it went. */
  sealed interface Outcome {

    /** Can log in now. */
    record Welcome() implements Outcome {}

    /** As {@link ChoosePassword.Outcome.Unfit}. */
    record UnfitPassword(String code) implements Outcome {}

    /** Used, expired, replaced by a newer start, or somebody else was first. */
    record LinkIsOver() implements Outcome {}
  }
}
