package nl.schakel.recognition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.DeliveryId;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.port.Awards.Owned;
import nl.schakel.recognition.query.Passport.Way;

/** Reads points with how far they are. */
final class AwardReader {

  private AwardReader() {}

  static Owned owned(ResultSet row, int number) throws SQLException {
    return new Owned(
        award(row),
        new PersonId(Columns.id(row, "person")),
        new OrganisationId(Columns.id(row, "organiser")));
  }

  static Award award(ResultSet row) throws SQLException {
    Award.Points points = points(row);
    return switch (Way.valueOf(row.getString("way"))) {
      case OPEN -> new Award.Open(points);
      case SENDING -> new Award.Sending(points, delivery(row), row.getString("number"));
      case DELIVERED -> new Award.Delivered(points, delivery(row), row.getString("number"));
      case SETTLED -> new Award.Settled(points, delivery(row), row.getString("number"));
      case REJECTED ->
          new Award.Rejected(
              points, delivery(row), row.getString("number"), row.getString("reason"));
    };
  }

  static Award.Sending sending(ResultSet row, int number) throws SQLException {
    return new Award.Sending(points(row), delivery(row), row.getString("number"));
  }

  private static DeliveryId delivery(ResultSet row) throws SQLException {
    return new DeliveryId(Columns.id(row, "delivery"));
  }

  private static Award.Points points(ResultSet row) throws SQLException {
    return new Award.Points(
        new AwardId(Columns.id(row, "id")),
        new CompletionId(Columns.id(row, "completion")),
        new OrganisationId(Columns.id(row, "register")),
        row.getBigDecimal("points"),
        row.getObject("day", LocalDate.class),
        Optional.ofNullable(row.getString("course")));
  }
}
