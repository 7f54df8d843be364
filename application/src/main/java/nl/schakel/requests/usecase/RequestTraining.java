package nl.schakel.requests.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.people.PersonId;
import nl.schakel.requests.RequestCards.Standing;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.model.Wish;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.Slug;

/**
 * An organisation asks for a training of its own. The order is that of the complete requests: a
 * draft has no place in it.
 */
public interface RequestTraining {

  Outcome request(Command command);

  /**
   * Changes a draft, or makes it complete; done twice, it has one effect.
   *
   * @throws nl.schakel.shared.NotFoundException when there is no such request of this one
   */
  Outcome revise(Contact contact, RequestId request, Wish wish, Act act);

  /** What is asked, by whom, and of which programme. */
  record Command(Who who, Slug programme, Wish wish, Act act) {

    public Command {
      if (act == Act.SEND && !wish.isComplete()) {
        throw new IllegalArgumentException("only what is complete is sent");
      }
    }
  }

  /** Whether it is complete. */
  enum Act {
    SAVE,
    SEND
  }

  /** Who asks. */
  sealed interface Who {

    record Account(Actor actor) implements Who {}

    /** Somebody without an account; the address has to be confirmed. */
    record Newcomer(PersonName name, EmailAddress email, Language language) implements Who {}
  }

  /** Who asked, by an account or by the personal link in a mail. */
  record Contact(PersonId person, Optional<Actor> actor) {}

  /** How it went. */
  sealed interface Outcome {

    /** It is kept as a draft. */
    record Saved(RequestId request) implements Outcome {}

    /** It is complete, and stands so. */
    record Sent(RequestId request, Standing standing) implements Outcome {}

    /** There is no such programme that is made to measure. */
    record NotOffered() implements Outcome {}

    /** Advice is for municipalities. */
    record NotForThem() implements Outcome {}
  }
}
