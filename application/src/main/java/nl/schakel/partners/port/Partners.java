package nl.schakel.partners.port;

import java.util.Optional;
import nl.schakel.partners.ServiceId;
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

  /** Who offers this service; empty when nobody does any more. */
  Optional<OrganisationId> ownerOf(ServiceId service);

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

  /**
   * Writes what somebody stated of a service or a contact point. That is no edit: the version
   * stays, so that nobody's open form grows stale by it.
   *
   * @throws nl.schakel.shared.StaleChangeException when the version is no longer the kept one
   */
  void note(Partner partner);
}
