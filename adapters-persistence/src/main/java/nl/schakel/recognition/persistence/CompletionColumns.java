package nl.schakel.recognition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.model.Completion;
import nl.schakel.recognition.model.Completion.Held;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** A completion and what it earned, as columns. */
final class CompletionColumns {

  private CompletionColumns() {}

  static Held held(ResultSet row) throws SQLException {
    return new Held(
        new Completion.Details(
            new CompletionId(Columns.id(row, "id")),
            new EnrolmentId(Columns.id(row, "enrolment")),
            new EditionId(Columns.id(row, "edition")),
            new ProgrammeId(Columns.id(row, "programme")),
            new OrganisationId(Columns.id(row, "organiser")),
            new PersonId(Columns.id(row, "person")),
            Moments.read(row, "completed_at"),
            row.getBoolean("tested"),
            row.getInt("rule")),
        Moments.read(row, "since"));
  }

  static MapSqlParameterSource of(Held held) {
    Completion.Details details = held.details();
    return new MapSqlParameterSource()
        .addValue("id", details.id().value())
        .addValue("enrolment", details.enrolment().value())
        .addValue("edition", details.edition().value())
        .addValue("programme", details.programme().value())
        .addValue("organiser", details.organiser().value())
        .addValue("person", details.person().value())
        .addValue("completedAt", Moments.utc(details.completedAt()))
        .addValue("tested", details.tested())
        .addValue("rule", details.rule())
        .addValue("since", Moments.utc(held.since()));
  }

  static MapSqlParameterSource of(Award.Points points) {
    return new MapSqlParameterSource()
        .addValue("id", points.id().value())
        .addValue("completion", points.completion().value())
        .addValue("register", points.register().value())
        .addValue("points", points.points())
        .addValue("day", points.day())
        .addValue("course", points.courseId().orElse(null));
  }
}
