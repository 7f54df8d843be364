package nl.schakel.partners.port;

import java.util.Optional;
import nl.schakel.partners.model.Partner;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;
import org.jmolecules.ddd.types.Repository;

/** Keeps what the directory says of partners. */
public interface Partners extends Repository<Partner, OrganisationId> {

  Optional<Partner> find(OrganisationId id);

  /** Whose address this is, if anybody's. */
  Optional<OrganisationId> ownerOf(Slug slug);

  /**
   * A new entry.
   *
   * @param as what the organisation is called and is, to be found by
   */
  void add(Partner partner, OrganisationCard as);

  /**
   * Writes what became of an entry.
   *
   * @throws nl.schakel.shared.StaleChangeException when the version is no longer the kept one
   */
  void save(Partner partner, OrganisationCard as);
}
