package nl.schakel.partners;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Audited;

/** What happened in the directory. */
public sealed interface PartnerEvent extends Audited {

  OrganisationId partner();

  @Override
  default UUID subject() {
    return partner().value();
  }

  /** How an entry changed. */
  enum Change {
    LISTED,
    REVISED,
    HIDDEN,
    SHOWN,
    MERGED,
    /** One of its services said whether it takes people now. */
    CAPACITY_STATED
  }

  /** What became of what a partner would like the directory to say. */
  enum Step {
    PROPOSED,
    WITHDRAWN,
    APPROVED,
    DECLINED
  }

  /** Its entry is not what it was. */
  record PartnerChanged(OrganisationId partner, Change change, Optional<UUID> by, Instant at)
      implements PartnerEvent {
    @Override
    public String action() {
      return "PARTNER_" + change;
    }
  }

  /** A proposal for its entry was made, or decided. */
  record ProposalMoved(
      OrganisationId partner, UUID proposal, Step to, Optional<UUID> by, Instant at)
      implements PartnerEvent {
    @Override
    public String action() {
      return "PROFILE_" + to;
    }
  }

  /** Somebody there is to be asked whether a way to reach it is still right. */
  record ContactCheckWanted(OrganisationId partner, ContactPointId contactPoint, Instant at)
      implements PartnerEvent {
    @Override
    public String action() {
      return "CONTACT_CHECK_WANTED";
    }

    @Override
    public Optional<UUID> by() {
      return Optional.empty();
    }
  }

  /** Somebody there said whether it is. */
  record ContactPointChecked(
      OrganisationId partner, ContactPointId contactPoint, Verdict verdict, Instant at)
      implements PartnerEvent {
    @Override
    public String action() {
      return "CONTACT_POINT_" + verdict;
    }

    @Override
    public Optional<UUID> by() {
      return Optional.empty();
    }
  }

  /** What was said of it. */
  enum Verdict {
    CONFIRMED,
    DENIED
  }
}
