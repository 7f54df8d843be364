package nl.schakel.courses.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.model.CourseVersion;
import nl.schakel.courses.model.Study;
import nl.schakel.courses.model.Study.Attempt;
import nl.schakel.courses.model.Study.Begun;
import nl.schakel.courses.model.Study.Details;
import nl.schakel.courses.model.Study.Finished;
import nl.schakel.courses.model.Study.Progress;
import nl.schakel.courses.query.CourseReading.Way;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.stereotype.Component;

/** Reads how far learners are, with their tries at the test in the same statement. */
@Component
class StudyReader {

  static final String SELECT =
      """
      select s.*, (
          select jsonb_agg(jsonb_build_object('at', a.at, 'percentage', a.percentage,
            'passed', a.passed) order by a.number)
          from courses.attempt a where a.enrolment = s.enrolment) as attempts
      from courses.study s where s.enrolment = :enrolment\
      """;

  private final ContentJson json;

  StudyReader(ContentJson json) {
    this.json = json;
  }

  private record AttemptJson(Instant at, int percentage, boolean passed) {}

  Study study(ResultSet row, int number) throws SQLException {
    Details details =
        new Details(
            new EnrolmentId(row.getObject("enrolment", UUID.class)),
            new EditionId(row.getObject("edition", UUID.class)),
            new PersonId(row.getObject("person", UUID.class)),
            version(row),
            Moments.read(row, "begun_at"));
    Progress progress = progress(row);
    return Moments.readIfAny(row, "finished_at")
        .<Study>map(at -> new Finished(details, progress, at))
        .orElseGet(() -> new Begun(details, progress));
  }

  Way way(ResultSet row, int number) throws SQLException {
    return new Way(
        version(row),
        progress(row),
        Moments.read(row, "begun_at"),
        Moments.readIfAny(row, "finished_at"),
        Moments.readIfAny(row, "moved_at"));
  }

  private static CourseVersion.Id version(ResultSet row) throws SQLException {
    return new CourseVersion.Id(
        new CourseId(row.getObject("course", UUID.class)), row.getInt("version"));
  }

  private Progress progress(ResultSet row) throws SQLException {
    return new Progress(
        Stream.of((UUID[]) row.getArray("done").getArray())
            .map(Chapter.Id::new)
            .collect(Collectors.toUnmodifiableSet()),
        attempts(row),
        row.getInt("extra"));
  }

  private List<Attempt> attempts(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getString("attempts")).stream()
        .flatMap(column -> Stream.of(json.read(column, AttemptJson[].class)))
        .map(each -> new Attempt(each.at(), each.percentage(), each.passed()))
        .toList();
  }
}
