package nl.schakel.communities.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.JoinTidings.Step;
import nl.schakel.communities.model.JoinRequest;
import nl.schakel.communities.model.JoinRequest.Asking;
import nl.schakel.communities.model.JoinRequest.Open;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.query.JoinRequestBook.Line;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;

/** A request to join, from a row. */
final class JoinRequestReader {

  private JoinRequestReader() {}

  static JoinRequest request(ResultSet row, int number) throws SQLException {
    Asking asking = line(row, number).asking();
    Instant at = settledAt(row).orElse(asking.at());
    Optional<String> answer = Optional.ofNullable(row.getString("answer"));
    return switch (Step.valueOf(row.getString("step"))) {
      case ASKED -> new Open(asking);
      case ADMITTED -> new JoinRequest.Admitted(asking, at);
      case DECLINED -> new JoinRequest.Declined(asking, answer, at);
      case WITHDRAWN -> new JoinRequest.Withdrawn(asking, at);
      case EXPIRED -> new JoinRequest.Expired(asking, at);
    };
  }

  static Open open(ResultSet row, int number) throws SQLException {
    return new Open(line(row, number).asking());
  }

  static Line line(ResultSet row, int number) throws SQLException {
    return new Line(
        new Asking(
            new JoinRequestId(row.getObject("id", UUID.class)),
            new CommunityId(row.getObject("community_id", UUID.class)),
            new PersonId(row.getObject("person_id", UUID.class)),
            new Seat(
                Optional.ofNullable(row.getObject("team_id", UUID.class)).map(Team.Id::new),
                Optional.ofNullable(row.getString("function"))),
            Optional.ofNullable(row.getString("words")),
            Moments.read(row, "asked_at")),
        Step.valueOf(row.getString("step")),
        settledAt(row),
        Optional.ofNullable(row.getString("answer")));
  }

  private static Optional<Instant> settledAt(ResultSet row) throws SQLException {
    return Moments.readIfAny(row, "settled_at");
  }
}
