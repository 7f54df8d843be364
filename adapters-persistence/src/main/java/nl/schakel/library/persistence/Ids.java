package nl.schakel.library.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.communities.CommunityId;
import nl.schakel.library.ItemId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Ids that may be absent, as the driver reads them. */
final class Ids {

  private Ids() {}

  static Optional<PersonId> person(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class)).map(PersonId::new);
  }

  static Set<PersonId> people(ResultSet row, String column) throws SQLException {
    return Arrays.stream((UUID[]) row.getArray(column).getArray())
        .map(PersonId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  static Optional<OrganisationId> organisation(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class)).map(OrganisationId::new);
  }

  static Optional<CommunityId> community(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class)).map(CommunityId::new);
  }

  static @Nullable UUID of(Optional<PersonId> person) {
    return person.map(PersonId::value).orElse(null);
  }

  static ItemId item(ResultSet row, String column) throws SQLException {
    return new ItemId(row.getObject(column, UUID.class));
  }
}
