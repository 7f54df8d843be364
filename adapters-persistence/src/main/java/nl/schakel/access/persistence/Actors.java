package nl.schakel.access.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;

/** Reads an actor in the same statement as the credential that was shown. */
final class Actors {

  /** Of the account {@code a} that the statement joins. */
  static final String COLUMNS =
      """
      a.id as account, a.person,
      array(select r.role || ' ' || r.organisation from access.assignment r
            where r.account = a.id) as assignments
      """;

  static final String LET_IN = " a.state = 'ACTIVE' and (not a.demo or :demo) ";

  private Actors() {}

  static Actor read(ResultSet row) throws SQLException {
    return new Actor(
        new AccountId(row.getObject("account", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        assignments((String[]) row.getArray("assignments").getArray()));
  }

  private static Set<Assignment> assignments(String[] rows) {
    return Arrays.stream(rows).map(Actors::assignment).collect(Collectors.toUnmodifiableSet());
  }

  private static Assignment assignment(String row) {
    int space = row.indexOf(' ');
    return new Assignment(
        Role.valueOf(row.substring(0, space)),
        new OrganisationId(UUID.fromString(row.substring(space + 1))));
  }
}
