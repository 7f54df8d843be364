package nl.schakel.people.port;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.model.Organisation;
import nl.schakel.shared.MailDomain;

/** Keeps organisations. */
public interface OrganisationRegistry {

  Optional<Organisation> find(OrganisationId id);

  /** Which of these domains belong to another organisation than this one. */
  Set<MailDomain> takenByOthers(Collection<MailDomain> domains, OrganisationId organisation);

  /**
   * Writes a new organisation, or what became of one.
   *
   * @throws nl.schakel.shared.StaleChangeException if it changed since it was read
   */
  void save(Organisation organisation);
}
