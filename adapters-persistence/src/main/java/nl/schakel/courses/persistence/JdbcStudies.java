package nl.schakel.courses.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.courses.model.Answer;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.model.CourseVersion;
import nl.schakel.courses.model.Exercise;
import nl.schakel.courses.model.Exercise.Verdict;
import nl.schakel.courses.model.Study;
import nl.schakel.courses.model.Study.Attempt;
import nl.schakel.courses.model.Study.Begun;
import nl.schakel.courses.model.Study.Details;
import nl.schakel.courses.model.Study.Finished;
import nl.schakel.courses.port.Studies;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStudies implements Studies {

  private static final String ADD =
      """
      insert into courses.study (
        enrolment, edition, person, course, version, done, begun_at, touched_at)
      values (:enrolment, :edition, :person, :course, :version, '{}', :begun, :begun)
      on conflict (enrolment) do update
        set person = excluded.person, touched_at = excluded.touched_at
        where courses.study.person is null
      """;

  private static final String SAVE =
      """
      update courses.study set done = :done, finished_at = :finished, extra = :extra,
        touched_at = greatest(touched_at, :touched)
      where enrolment = :enrolment and person is not null
      """;

  private static final String TRY =
      """
      insert into courses.attempt (enrolment, number, at, percentage, passed)
      values (:enrolment, :number, :at, :percentage, :passed)
      on conflict (enrolment, number) do nothing
      """;

  private static final String GRANT =
      """
      insert into courses.extra_attempt (enrolment, number, reason, by, at)
      values (:enrolment, :number, :reason, :by, :at)
      """;

  private static final String KEEP =
      """
      insert into courses.answer (enrolment, exercise, answer, verdict, at)
      values (:enrolment, :exercise, :answer, :verdict, :at)
      on conflict (enrolment, exercise) do update
        set answer = excluded.answer, verdict = excluded.verdict, at = excluded.at
      """;

  /** What was done and is in both stays done. */
  private static final String MOVE =
      """
      update courses.study set version = :to, moved_at = :at,
        done = array(
          select unnest(done)
          intersect
          select (chapter ->> 'id')::uuid from courses.version v,
            jsonb_array_elements(v.content -> 'chapters') chapter
          where v.course = :course and v.number = :to)
      where course = :course and version = :from and finished_at is null
      """;

  private final JdbcClient jdbc;
  private final StudyReader reader;
  private final ContentJson json;

  JdbcStudies(JdbcClient jdbc, StudyReader reader, ContentJson json) {
    this.jdbc = jdbc;
    this.reader = reader;
    this.json = json;
  }

  @Override
  public void add(Begun study) {
    Details details = study.details();
    jdbc.sql(ADD)
        .param("enrolment", details.enrolment().value())
        .param("edition", details.edition().value())
        .param("person", details.person().value())
        .param("course", details.version().course().value())
        .param("version", details.version().number())
        .param("begun", Moments.utc(details.begun()))
        .update();
  }

  @Override
  public Optional<Study> lock(EnrolmentId id) {
    return jdbc.sql(StudyReader.SELECT + " and person is not null for update of s")
        .param("enrolment", id.value())
        .query(reader::study)
        .optional();
  }

  @Override
  public void save(Study study, Instant at) {
    UUID[] done =
        study.progress().done().stream().map(Chapter.Id::value).sorted().toArray(UUID[]::new);
    jdbc.sql(SAVE)
        .param("enrolment", study.getId().value())
        .param("done", done)
        .param("extra", study.progress().extra())
        .param("finished", finished(study).map(Moments::utc).orElse(null))
        .param("touched", Moments.utc(at))
        .update();
    for (int number = 1; number <= study.progress().attempts().size(); number++) {
      keep(study.getId(), number, study.progress().attempts().get(number - 1));
    }
  }

  private static Optional<Instant> finished(Study study) {
    return switch (study) {
      case Begun _ -> Optional.empty();
      case Finished(var _, var _, var at) -> Optional.of(at);
    };
  }

  private void keep(EnrolmentId enrolment, int number, Attempt attempt) {
    jdbc.sql(TRY)
        .param("enrolment", enrolment.value())
        .param("number", number)
        .param("at", Moments.utc(attempt.at()))
        .param("percentage", attempt.percentage())
        .param("passed", attempt.passed())
        .update();
  }

  @Override
  public void keepGrant(Begun study, String reason, UUID by, Instant at) {
    jdbc.sql(GRANT)
        .param("enrolment", study.getId().value())
        .param("number", study.progress().extra())
        .param("reason", reason)
        .param("by", by)
        .param("at", Moments.utc(at))
        .update();
  }

  @Override
  public void keep(
      EnrolmentId study, Exercise.Id exercise, Answer answer, Verdict verdict, Instant at) {
    jdbc.sql(KEEP)
        .param("enrolment", study.value())
        .param("exercise", exercise.value())
        .param("answer", json.write(answer))
        .param("verdict", verdict.name())
        .param("at", Moments.utc(at))
        .update();
  }

  @Override
  public int move(CourseVersion.Id from, CourseVersion.Id to, Instant at) {
    return jdbc.sql(MOVE)
        .param("course", from.course().value())
        .param("from", from.number())
        .param("to", to.number())
        .param("at", Moments.utc(at))
        .update();
  }
}
