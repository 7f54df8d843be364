package nl.schakel.partners.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.partners.PartnerEvent.Change;
import nl.schakel.partners.model.Profile;
import nl.schakel.people.OrganisationId;

/** What coordinators did with entries themselves; what partners proposed is on the desk. */
public interface EntryHistory {

  /** The newest first, as many as anybody reads. */
  List<Revision> of(OrganisationId partner);

  /** One in which the entry came to say other things. */
  Optional<Rewording> rewording(UUID revision);

  /** A change, without what it said. */
  record Revision(UUID id, Change change, Instant at) {}

  /** What the entry said, and what it came to say. */
  record Rewording(OrganisationId partner, Instant at, Profile before, Profile after) {}
}
