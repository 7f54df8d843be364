package nl.schakel.measures.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.schakel.partners.ServiceCards;
import nl.schakel.people.OrganisationId;

/** A directory in which nobody is. */
final class NoServices implements ServiceCards {

  @Override
  public Map<OrganisationId, Entry> of(Collection<OrganisationId> partners, Reader reader) {
    return Map.of();
  }

  @Override
  public List<Entry> listed(Reader reader) {
    return List.of();
  }
}
