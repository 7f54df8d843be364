package nl.schakel.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What other features may ask about organisations. Answers may be up to five seconds old. */
public interface Organisations {

  /** The cards of those that exist, in one go. */
  Map<OrganisationId, OrganisationCard> cards(Collection<OrganisationId> ids);

  /** Every one, in the order of their Dutch names, for who has to choose one. */
  List<OrganisationCard> all();

  /** The organisation that owns this mail domain, if one has shown to. */
  Optional<OrganisationCard> byMailDomain(String domain);
}
