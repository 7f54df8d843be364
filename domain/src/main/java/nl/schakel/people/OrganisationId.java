package nl.schakel.people;

import java.util.Collection;
import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of an organisation: an employer, a provider, a partner, a funder. */
public record OrganisationId(UUID value) implements Identifier {

  public static OrganisationId next() {
    return new OrganisationId(Ids.next());
  }

  /** As they are kept. */
  public static UUID[] values(Collection<OrganisationId> organisations) {
    return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
  }
}
