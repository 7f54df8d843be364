package nl.schakel.people.persistence;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.model.Organisation;
import nl.schakel.people.port.OrganisationRegistry;
import nl.schakel.shared.MailDomain;
import nl.schakel.shared.StaleChangeException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOrganisationRegistry implements OrganisationRegistry {

  private final OrganisationRows rows;
  private final JdbcClient jdbc;

  JdbcOrganisationRegistry(OrganisationRows rows, JdbcClient jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Organisation> find(OrganisationId id) {
    return rows.findById(id.value()).map(OrganisationRow::toOrganisation);
  }

  @Override
  public Set<MailDomain> takenByOthers(
      Collection<MailDomain> domains, OrganisationId organisation) {
    return jdbc
        .sql(
            """
            select name from people.mail_domain
            where name = any(:names) and organisation <> :organisation
            """)
        .param("names", domains.stream().map(MailDomain::value).toArray(String[]::new))
        .param("organisation", organisation.value())
        .query(String.class)
        .list()
        .stream()
        .map(MailDomain::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void save(Organisation organisation) {
    try {
      rows.save(OrganisationRow.of(organisation));
    } catch (OptimisticLockingFailureException _) {
      throw new StaleChangeException("organisation");
    }
  }
}
