package nl.schakel.courses.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.port.CourseVersions;
import nl.schakel.courses.query.CourseBook;
import nl.schakel.learning.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCourseBook implements CourseBook {

  private static final String LINES =
      """
      select c.id, c.programme,
        exists (select from courses.version v where v.course = c.id and v.state = 'PUBLISHED')
          as published,
        exists (select from courses.version v where v.course = c.id and v.state = 'DRAFT') as draft
      from courses.course c where c.programme = any(:programmes)
      """;

  private static final String LEARNERS =
      """
      select version, count(*) as n from courses.study
      where course = :course and finished_at is null group by version
      """;

  private static final String FIGURES =
      """
      select count(*) as begun, count(finished_at) as finished,
        (select count(distinct a.enrolment) from courses.attempt a
          join courses.study s on s.enrolment = a.enrolment where s.course = :course) as tested,
        (select count(*) from courses.attempt a
          join courses.study s on s.enrolment = a.enrolment
          where s.course = :course and a.passed) as passed
      from courses.study where course = :course
      """;

  private static final String DONE =
      """
      select chapter, count(*) as n from courses.study, unnest(done) as chapter
      where course = :course group by chapter
      """;

  private final JdbcClient jdbc;
  private final CourseVersions versions;

  JdbcCourseBook(JdbcClient jdbc, CourseVersions versions) {
    this.jdbc = jdbc;
    this.versions = versions;
  }

  @Override
  public Optional<Sheet> find(CourseId course) {
    return jdbc.sql("select programme from courses.course where id = :course")
        .param("course", course.value())
        .query(UUID.class)
        .optional()
        .map(programme -> sheet(course, new ProgrammeId(programme)));
  }

  private Sheet sheet(CourseId course, ProgrammeId programme) {
    return new Sheet(
        course,
        programme,
        versions.draft(course).map(each -> new Draft(each.content(), each.revision())),
        versions.published(course).map(each -> new Published(each.id(), each.content(), each.at())),
        jdbc
            .sql(LEARNERS)
            .param("course", course.value())
            .query((row, _) -> Map.entry(row.getInt("version"), row.getLong("n")))
            .list()
            .stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Override
  public List<Line> of(Collection<ProgrammeId> programmes) {
    return jdbc.sql(LINES)
        .param("programmes", programmes.stream().map(ProgrammeId::value).toArray(UUID[]::new))
        .query(
            (row, _) ->
                new Line(
                    new CourseId(row.getObject("id", UUID.class)),
                    new ProgrammeId(row.getObject("programme", UUID.class)),
                    row.getBoolean("published"),
                    row.getBoolean("draft")))
        .list();
  }

  @Override
  public Figures figures(CourseId course) {
    Map<Chapter.Id, Long> done =
        jdbc
            .sql(DONE)
            .param("course", course.value())
            .query(
                (row, _) ->
                    Map.entry(
                        new Chapter.Id(row.getObject("chapter", UUID.class)), row.getLong("n")))
            .list()
            .stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    return jdbc.sql(FIGURES)
        .param("course", course.value())
        .query((row, _) -> figures(row, done))
        .single();
  }

  private static Figures figures(ResultSet row, Map<Chapter.Id, Long> done) throws SQLException {
    return new Figures(
        row.getLong("begun"),
        row.getLong("finished"),
        row.getLong("tested"),
        row.getLong("passed"),
        done);
  }
}
