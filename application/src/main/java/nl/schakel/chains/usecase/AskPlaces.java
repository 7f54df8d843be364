package nl.schakel.chains.usecase;

import java.util.Collection;
import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.chains.ChainId;
import nl.schakel.people.OrganisationId;

/** Asking partners for the places that a draft gives them. */
public interface AskPlaces {

  /**
   * Asks those who were not asked yet, or reminds those who did not answer. Throws {@link
   * nl.schakel.shared.NotFoundException} for who is no coordinator of the keeper.
   */
  Outcome ask(Actor actor, ChainId chain, Collection<OrganisationId> partners);

  /** How it went. */
  sealed interface Outcome {

    /** These were asked; who answered already, or is not in the draft, was left alone. */
    record Asked(List<OrganisationId> partners) implements Outcome {}

    record NoDraft() implements Outcome {}
  }
}
