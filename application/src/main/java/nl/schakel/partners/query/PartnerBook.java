package nl.schakel.partners.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.partners.model.ContactPoint.Audience;
import nl.schakel.partners.model.Profile;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.shared.Country;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** What the directory says of one partner. */
public interface PartnerBook {

  /**
   * By the address of its page.
   *
   * @param audiences whose contact points are read; the others do not leave the database
   */
  Optional<Entry> entry(Slug slug, Set<Audience> audiences);

  Optional<Entry> entry(OrganisationId partner, Set<Audience> audiences);

  /** Everybody who can be found, for the site map. */
  List<Slug> listed();

  /** Whether everybody finds it. */
  enum Standing {
    LISTED,
    HIDDEN,
    MERGED
  }

  /**
   * An entry.
   *
   * @param mergedInto where its page leads, when it is no longer an organisation of its own
   */
  record Entry(
      OrganisationId id,
      Slug slug,
      Standing standing,
      Optional<Slug> mergedInto,
      LocalizedText name,
      OrganisationKind kind,
      Country country,
      Profile profile,
      long version) {}
}
