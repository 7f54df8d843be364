package nl.schakel.chains.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.chains.model.Place;
import nl.schakel.people.PersonId;
import nl.schakel.shared.PersonalDataCheck.Finding;

/**
 * Somebody of a partner says whether it takes its place in a chain. Throws {@link
 * nl.schakel.shared.NotFoundException} for what was never asked, or not of theirs.
 */
public interface AnswerForChain {

  int LONGEST_REASON = 500;

  Outcome answer(Command command);

  /** Who answers. */
  sealed interface Answerer {

    /** Who logged in, for an organisation of theirs. */
    record Somebody(Actor actor) implements Answerer {}

    /** Whoever has the link that was mailed for this request. */
    record ByLink() implements Answerer {}

    default Optional<Actor> known() {
      return switch (this) {
        case Somebody(Actor actor) -> Optional.of(actor);
        case ByLink _ -> Optional.empty();
      };
    }

    default Optional<PersonId> person() {
      return known().map(Actor::person);
    }

    default Optional<UUID> account() {
      return known().map(actor -> actor.account().value());
    }
  }

  /**
   * An answer.
   *
   * @param reason why it declines; empty when it accepts
   */
  record Command(Answerer by, Place.Id request, Optional<String> reason) {}

  /** How it went. */
  sealed interface Outcome {

    record Accepted() implements Outcome {}

    record Declined() implements Outcome {}

    /** The same answer was given before; nothing changed. */
    record AlreadySaid() implements Outcome {}

    /** The reason leads to somebody; nothing was kept. */
    record TellsOfSomebody(List<Finding> findings) implements Outcome {

      public TellsOfSomebody {
        findings = List.copyOf(findings);
      }
    }

    /**
     * What was asked changed since, or is agreed: this answer is about nothing any more. Nor is
     * that of a link, once somebody who logged in answered.
     */
    record NoLongerAsked() implements Outcome {}
  }
}
