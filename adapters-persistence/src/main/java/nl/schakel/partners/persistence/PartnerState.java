package nl.schakel.partners.persistence;

import java.util.Optional;
import nl.schakel.partners.model.Partner;
import nl.schakel.partners.model.Partner.Hidden;
import nl.schakel.partners.model.Partner.Listed;
import nl.schakel.partners.model.Partner.Merged;
import nl.schakel.partners.model.Profile;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;

/** The states of a partner as they are called in its table. */
enum PartnerState {
  LISTED,
  HIDDEN,
  MERGED;

  static PartnerState of(Partner partner) {
    return switch (partner) {
      case Listed _ -> LISTED;
      case Hidden _ -> HIDDEN;
      case Merged _ -> MERGED;
    };
  }

  static Optional<OrganisationId> mergedInto(Partner partner) {
    return partner instanceof Merged merged ? Optional.of(merged.into()) : Optional.empty();
  }

  Partner partner(
      OrganisationId id, Slug slug, Profile profile, long version, Optional<OrganisationId> into) {
    return switch (this) {
      case LISTED -> new Listed(id, slug, profile, version);
      case HIDDEN -> new Hidden(id, slug, profile, version);
      case MERGED -> new Merged(id, slug, profile, version, into.orElseThrow());
    };
  }
}
