package nl.schakel.workshops;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Audited;

/** What happened to chain workshops. Never what somebody voted. */
public sealed interface WorkshopEvent extends Audited {

  WorkshopId workshop();

  @Override
  default UUID subject() {
    return workshop().value();
  }

  /** How a workshop changed. */
  enum Change {
    PLANNED,
    CHANGED,
    OPENED,
    VOTING_AGAIN,
    CONCLUDED,
    CANCELLED,
    PROPOSED,
    DRAFTED
  }

  /** What a party said of a proposal. */
  enum Decision {
    AGREE,
    DISAGREE,
    LATER
  }

  /** It is not what it was. */
  record WorkshopChanged(WorkshopId workshop, Change change, Optional<UUID> by, Instant at)
      implements WorkshopEvent {

    @Override
    public String action() {
      return "WORKSHOP_" + change;
    }
  }

  /** A party decided about a proposal. */
  record ProposalDecided(
      WorkshopId workshop,
      UUID proposal,
      OrganisationId party,
      Decision decision,
      Optional<UUID> by,
      Instant at)
      implements WorkshopEvent {

    @Override
    public String action() {
      return "WORKSHOP_PROPOSAL_" + decision;
    }
  }
}
