package nl.schakel.attendance.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.attendance.model.Correction;
import nl.schakel.attendance.query.AttendanceBook;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAttendanceBook implements AttendanceBook {

  private static final String LINES =
      "select session, enrolment, mark, minutes, checked_in from attendance.mark where ";

  private static final String LISTS =
      "select session, edition, version, closed_at, missing from attendance.sheet where ";

  private final JdbcClient jdbc;

  JdbcAttendanceBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<EnrolmentId, Noted> notes(SessionId session) {
    return lines("session = :of", session.value()).stream()
        .collect(Collectors.toUnmodifiableMap(Line::enrolment, Line::noted));
  }

  @Override
  public List<Line> ofEdition(EditionId edition) {
    return lines("edition = :of order by begins, session, enrolment", edition.value());
  }

  @Override
  public List<Line> ofEnrolments(Collection<EnrolmentId> enrolments) {
    return lines(
        "enrolment = any(:of)", enrolments.stream().map(EnrolmentId::value).toArray(UUID[]::new));
  }

  private List<Line> lines(String which, Object of) {
    return jdbc.sql(LINES + which)
        .param("of", of)
        .query(
            (row, _) ->
                new Line(
                    MarkColumns.enrolment(row), MarkColumns.session(row), MarkColumns.noted(row)))
        .list();
  }

  @Override
  public Map<SessionId, Kept> lists(Collection<SessionId> sessions) {
    return jdbc
        .sql(LISTS + "session = any(:sessions)")
        .param("sessions", sessions.stream().map(SessionId::value).toArray(UUID[]::new))
        .query((row, _) -> kept(row))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Kept::session, kept -> kept));
  }

  @Override
  public List<Kept> gaps(Collection<OrganisationId> organisers, int atMost) {
    return jdbc.sql(
            LISTS
                + "missing > 0 and organiser = any(:organisers)"
                + " order by closed_at, session limit :atMost")
        .param("organisers", organisers.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .param("atMost", atMost)
        .query((row, _) -> kept(row))
        .list();
  }

  @Override
  public List<Correction> corrections(SessionId session) {
    return jdbc.sql(
            "select * from attendance.correction where session = :session"
                + " order by corrected_at desc, id desc")
        .param("session", session.value())
        .query((row, _) -> MarkColumns.correction(row))
        .list();
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        MarkColumns.session(row),
        new EditionId(row.getObject("edition", UUID.class)),
        row.getLong("version"),
        Moments.readIfAny(row, "closed_at"),
        row.getInt("missing"));
  }
}
