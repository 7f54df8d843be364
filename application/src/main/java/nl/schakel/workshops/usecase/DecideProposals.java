package nl.schakel.workshops.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.workshops.WorkshopEvent.Decision;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.ChainChange;

/** What a workshop would change, what the parties say of it, and the next draft of the chain. */
public interface DecideProposals {

  /**
   * Writes it down.
   *
   * @param id that the form brings, so that sending it twice proposes it once
   */
  Outcome propose(
      Actor actor, WorkshopId workshop, UUID id, String text, Optional<ChainChange> change);

  Outcome decide(
      Actor actor, WorkshopId workshop, UUID proposal, OrganisationId party, Decision decision);

  /** Every party agreed: the next version of the chain is drafted with it. */
  Outcome draft(Actor actor, WorkshopId workshop, UUID proposal);

  /** How it went. */
  sealed interface Outcome {

    record Done() implements Outcome {}

    record Drafted(int version) implements Outcome {}

    /**
     * A text leads to somebody; nothing was kept.
     *
     * @param text which one: the proposal, or what it would write into the chain
     */
    record TellsOfSomebody(String text, List<Finding> findings) implements Outcome {

      public TellsOfSomebody {
        findings = List.copyOf(findings);
      }
    }

    /** Somebody has not agreed, or it changes nothing in the chain. */
    record NotAccepted() implements Outcome {}

    /** What it speaks of is not in the chain any more. */
    record LinkGone() implements Outcome {}

    /** The workshop has not begun, or was cancelled; or the party was not invited. */
    record NotNow() implements Outcome {}
  }
}
