package nl.schakel.recognition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.DeliveryId;
import nl.schakel.recognition.model.Certificate.Snapshot;
import nl.schakel.recognition.query.DeliveryDesk.Given;
import nl.schakel.recognition.query.DeliveryDesk.Line;
import nl.schakel.recognition.query.DeliveryDesk.Told;
import nl.schakel.recognition.query.Passport.Way;
import nl.schakel.shared.persistence.Moments;
import org.springframework.stereotype.Component;

/** Reads lists for registers. */
@Component
class DeliveryReader {

  private final SnapshotAsJson json;

  DeliveryReader(SnapshotAsJson json) {
    this.json = json;
  }

  Line line(ResultSet row, int number) throws SQLException {
    Snapshot snapshot = json.read(row.getString("snapshot"));
    return new Line(
        new AwardId(Columns.id(row, "id")),
        new PersonId(Columns.id(row, "person")),
        snapshot.name(),
        Optional.ofNullable(row.getString("number")),
        snapshot.title(),
        row.getObject("day", LocalDate.class),
        row.getBigDecimal("points"),
        Optional.ofNullable(row.getString("course")),
        Way.valueOf(row.getString("way")),
        Optional.ofNullable(row.getString("reason")),
        Optional.ofNullable(row.getBigDecimal("now_points")),
        Optional.ofNullable(row.getObject("now_day", LocalDate.class)));
  }

  static Given given(ResultSet row, int number) throws SQLException {
    return new Given(
        new DeliveryId(Columns.id(row, "id")),
        new OrganisationId(Columns.id(row, "register")),
        new OrganisationId(Columns.id(row, "organiser")),
        Optional.ofNullable(row.getObject("by", UUID.class)).map(PersonId::new),
        Moments.read(row, "at"),
        Optional.ofNullable(row.getString("proof")),
        row.getInt("lines"),
        row.getBoolean("told") ? Optional.of(told(row)) : Optional.empty());
  }

  private static Told told(ResultSet row) throws SQLException {
    return new Told(
        row.getInt("sending"),
        row.getObject("due_at") == null
            ? Optional.empty()
            : Optional.of(Moments.read(row, "due_at")),
        Optional.ofNullable(row.getString("trouble")));
  }
}
