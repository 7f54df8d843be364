package nl.schakel.communities.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.communities.model.Member;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.model.Team;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;

/** A member, from a row. */
final class MemberReader {

  private MemberReader() {}

  static Member member(ResultSet row) throws SQLException {
    return new Member(
        new Member.Id(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        new Seat(team(row), Optional.ofNullable(row.getString("function"))),
        row.getBoolean("lead"),
        Moments.read(row, "since"));
  }

  static Optional<Team.Id> team(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getObject("team_id", UUID.class)).map(Team.Id::new);
  }
}
