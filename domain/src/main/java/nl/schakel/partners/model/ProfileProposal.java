package nl.schakel.partners.model;

import java.time.Instant;
import java.util.UUID;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.Identifier;

/**
 * What a partner would like the directory to say of it. A coordinator decides; until then the
 * directory says what it said.
 */
public sealed interface ProfileProposal extends AggregateRoot<ProfileProposal, ProfileProposal.Id> {

  Told told();

  @Override
  default Id getId() {
    return told().id();
  }

  /** Its identity. */
  record Id(UUID value) implements Identifier {
    public static Id next() {
      return new Id(Ids.next());
    }
  }

  /**
   * What was proposed, by whom.
   *
   * @param basis the version of the entry that it was written over
   * @param by the account
   * @param person who hears what came of it
   */
  record Told(
      Id id,
      OrganisationId partner,
      Profile profile,
      long basis,
      UUID by,
      PersonId person,
      Instant since) {}

  static Open over(Partner partner, Profile profile, UUID by, PersonId person, Instant now) {
    return new Open(new Told(Id.next(), partner.id(), profile, partner.version(), by, person, now));
  }

  /** Nobody has decided yet. */
  record Open(Told told) implements ProfileProposal {

    public Approved approve(UUID by, Instant now) {
      return new Approved(told, by, now);
    }

    public Declined decline(String reason, UUID by, Instant now) {
      return new Declined(told, reason, by, now);
    }

    /** Whoever proposed it proposed something better. */
    public Withdrawn withdraw(Instant now) {
      return new Withdrawn(told, now);
    }

    /** Over an entry that changed in the meantime, what was proposed may undo that change. */
    public boolean isOutrun(Partner partner) {
      return partner.version() != told.basis();
    }
  }

  /** The directory says so now. */
  record Approved(Told told, UUID by, Instant at) implements ProfileProposal {}

  /** The directory does not say so, and why. */
  record Declined(Told told, String reason, UUID by, Instant at) implements ProfileProposal {}

  /** Taken back before anybody decided. */
  record Withdrawn(Told told, Instant at) implements ProfileProposal {}
}
