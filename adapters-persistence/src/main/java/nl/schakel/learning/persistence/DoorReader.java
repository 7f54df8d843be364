package nl.schakel.learning.persistence;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import nl.schakel.learning.query.MyEnrolments.Door;

/** Reads when the joining link of a session may be followed. */
final class DoorReader {

  static final String SELECT =
      """
      select s.starts, s.ends, s.zone, s.joining_link, e.link_days_before
      from learning.session s
      join learning.edition e on e.id = s.edition_id
      join learning.enrolment n on n.edition_id = e.id
      where s.id = :session and not s.cancelled and e.state in ('OPEN', 'CONFIRMED', 'RUNNING')
        and n.person_id = :person and n.state = 'ADMITTED'
      """;

  private DoorReader() {}

  static Door door(ResultSet row, int number) throws SQLException {
    return door(
        instant(row.getObject("starts", OffsetDateTime.class)),
        instant(row.getObject("ends", OffsetDateTime.class)),
        ZoneId.of(row.getString("zone")),
        Optional.ofNullable(row.getString("joining_link")).map(URI::create),
        row.getInt("link_days_before"));
  }

  private static Door door(
      Instant start, Instant end, ZoneId zone, Optional<URI> link, int daysBefore) {
    Instant from =
        LocalDate.ofInstant(start, zone).minusDays(daysBefore).atStartOfDay(zone).toInstant();
    return new Door(link, from, end, zone);
  }

  private static Instant instant(OffsetDateTime column) {
    return column.toInstant();
  }
}
