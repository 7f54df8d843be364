package nl.schakel.access.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.access.Role;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRoleHolders implements Role.Holders {

  private static final String OF =
      """
      select a.person from access.account a join access.assignment r on r.account = a.id
      where r.role = :role and \
      """;

  private final JdbcClient jdbc;
  private final DemoAccounts demoAccounts;

  JdbcRoleHolders(JdbcClient jdbc, DemoAccounts demoAccounts) {
    this.jdbc = jdbc;
    this.demoAccounts = demoAccounts;
  }

  @Override
  public Set<PersonId> of(Role role, Collection<OrganisationId> organisations) {
    List<UUID> ids = organisations.stream().map(OrganisationId::value).toList();
    if (ids.isEmpty()) {
      return Set.of();
    }
    return read(
        jdbc.sql(OF + "r.organisation in (:organisations) and " + Actors.LET_IN)
            .param("organisations", ids)
            .param("role", role.name()));
  }

  @Override
  public Set<PersonId> anywhere(Role role) {
    return read(jdbc.sql(OF + Actors.LET_IN).param("role", role.name()));
  }

  @Override
  public boolean canLogIn(PersonId person) {
    return jdbc.sql(
            "select exists (select from access.account a where a.person = :person and"
                + Actors.LET_IN
                + ")")
        .param("person", person.value())
        .param("demo", demoAccounts.exist())
        .query(Boolean.class)
        .single();
  }

  private Set<PersonId> read(JdbcClient.StatementSpec statement) {
    return statement.param("demo", demoAccounts.exist()).query(UUID.class).list().stream()
        .map(PersonId::new)
        .collect(Collectors.toUnmodifiableSet());
  }
}
