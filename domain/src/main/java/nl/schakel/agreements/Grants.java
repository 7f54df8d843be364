package nl.schakel.agreements;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.people.OrganisationId;

/** What other features may ask about grants. */
public interface Grants {

  Optional<GrantCard> find(GrantId id);

  /** Every grant. */
  List<GrantCard> all();

  /**
   * What can pay for something that these organisations make together: what one of them pays or
   * keeps, and what runs on that day.
   */
  List<GrantCard> usableBy(Collection<OrganisationId> organisations, LocalDate day);
}
