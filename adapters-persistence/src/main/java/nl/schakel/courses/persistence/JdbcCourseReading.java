package nl.schakel.courses.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.Answer;
import nl.schakel.courses.model.CourseContent;
import nl.schakel.courses.model.CourseVersion;
import nl.schakel.courses.model.Exercise;
import nl.schakel.courses.model.Exercise.Verdict;
import nl.schakel.courses.query.CourseReading;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCourseReading implements CourseReading {

  private static final String PUBLISHED =
      """
      select v.course, v.number from courses.version v join courses.course c on c.id = v.course
      where c.programme = :programme and v.state = 'PUBLISHED'
      """;

  private static final String CONTENT =
      """
      select content from courses.version
      where course = :course and number = :number and state <> 'DRAFT'
      """;

  private static final int VERSIONS_AT_HAND = 50;

  private final JdbcClient jdbc;
  private final StudyReader studies;
  private final ContentJson json;

  /** What was published never changes, so that it may be remembered by every instance. */
  private final Cache<CourseVersion.Id, CourseContent> known =
      Caffeine.newBuilder().maximumSize(VERSIONS_AT_HAND).build();

  JdbcCourseReading(JdbcClient jdbc, StudyReader studies, ContentJson json) {
    this.jdbc = jdbc;
    this.studies = studies;
    this.json = json;
  }

  @Override
  public Optional<CourseVersion.Id> published(ProgrammeId programme) {
    return jdbc.sql(PUBLISHED)
        .param("programme", programme.value())
        .query(
            (row, _) ->
                new CourseVersion.Id(
                    new CourseId(row.getObject("course", UUID.class)), row.getInt("number")))
        .optional();
  }

  @Override
  public Optional<CourseContent> content(CourseVersion.Id version) {
    Optional<CourseContent> found =
        Optional.ofNullable(known.getIfPresent(version)).or(() -> read(version));
    found.ifPresent(content -> known.put(version, content));
    return found;
  }

  private Optional<CourseContent> read(CourseVersion.Id version) {
    return jdbc.sql(CONTENT)
        .param("course", version.course().value())
        .param("number", version.number())
        .query((row, _) -> json.read(row.getString("content"), CourseContent.class))
        .optional();
  }

  @Override
  public Optional<Way> way(EnrolmentId enrolment) {
    return jdbc.sql(StudyReader.SELECT + " and person is not null")
        .param("enrolment", enrolment.value())
        .query(studies::way)
        .optional();
  }

  @Override
  public Map<Exercise.Id, Given> answers(EnrolmentId enrolment) {
    return jdbc
        .sql("select exercise, answer, verdict from courses.answer where enrolment = :enrolment")
        .param("enrolment", enrolment.value())
        .query(
            (row, _) ->
                Map.entry(
                    new Exercise.Id(row.getObject("exercise", UUID.class)),
                    new Given(
                        json.read(row.getString("answer"), Answer.class),
                        Verdict.valueOf(row.getString("verdict")))))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
