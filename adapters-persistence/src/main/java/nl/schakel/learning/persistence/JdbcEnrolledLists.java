package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.Runs.Enrolled;
import nl.schakel.learning.Standing;
import nl.schakel.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEnrolledLists implements Enrolled.Lists {

  private static final String ENROLLED =
      """
      select n.id, n.edition_id, n.person_id, n.name, n.email, n.language, n.organisation,
        n.job_title, n.state, n.since, e.language as given
      from learning.enrolment n join learning.edition e on e.id = n.edition_id
      where n.edition_id = :edition and not n.erased and n.%s
      order by n.name_key, n.id
      """
          .formatted(JdbcEnrolments.ACTIVE);

  private final JdbcClient jdbc;

  JdbcEnrolledLists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Enrolled> of(EditionId edition) {
    return jdbc.sql(ENROLLED)
        .param("edition", edition.value())
        .query((row, _) -> enrolled(row))
        .list();
  }

  private static Enrolled enrolled(ResultSet row) throws SQLException {
    return new Enrolled(
        JdbcRuns.participant(row),
        Standing.valueOf(row.getString("state")),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        new Language(row.getString("given")));
  }
}
