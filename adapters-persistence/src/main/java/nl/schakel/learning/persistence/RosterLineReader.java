package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.query.EditionRoster.Line;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.PersonName;
import org.springframework.jdbc.core.RowMapper;

/** Reads enrolments as coordinators see them in a list. */
final class RosterLineReader implements RowMapper<Line> {

  /** Only who waits has a position, and counting who came before goes by an index of waiters. */
  static final String SELECT =
      """
      select n.id, n.edition_id, n.person_id, n.name, n.email, n.organisation, n.job_title,
        n.state, n.cause, n.since, n.requested_at, n.arrival, n.name_key,
        n.confirm_by is not null and n.%s as unconfirmed,
        case when n.state = 'WAITLISTED' then (
          select count(*) from learning.enrolment w
          where w.edition_id = n.edition_id and w.state = 'WAITLISTED'
            and w.arrival <= n.arrival) end as position
      from learning.enrolment n
      """
          .formatted(JdbcEnrolments.ACTIVE);

  @Override
  public Line mapRow(ResultSet row, int number) throws SQLException {
    return new Line(
        new EnrolmentId(row.getObject("id", UUID.class)),
        new EditionId(row.getObject("edition_id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        new PersonName(row.getString("name")),
        new EmailAddress(row.getString("email")),
        Optional.ofNullable(row.getString("organisation")),
        Optional.ofNullable(row.getString("job_title")),
        Standing.valueOf(row.getString("state")),
        Cause.valueOf(row.getString("cause")),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        row.getObject("requested_at", OffsetDateTime.class).toInstant(),
        row.getInt("arrival"),
        Optional.ofNullable(row.getObject("position", Long.class)).map(Math::toIntExact),
        row.getBoolean("unconfirmed"));
  }
}
