package nl.schakel.courses.persistence;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.courses.query.CourseProgress;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCourseProgress implements CourseProgress {

  private static final String OPEN =
      """
      select c.programme from courses.course c
      where c.programme = any(:programmes) and exists (
        select from courses.version v where v.course = c.id and v.state = 'PUBLISHED')
      """;

  private static final String STAGES =
      "select enrolment, finished_at from courses.study where enrolment = any(:enrolments)";

  private final JdbcClient jdbc;

  JdbcCourseProgress(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<ProgrammeId> open(Collection<ProgrammeId> programmes) {
    return jdbc
        .sql(OPEN)
        .param("programmes", programmes.stream().map(ProgrammeId::value).toArray(UUID[]::new))
        .query((row, _) -> new ProgrammeId(row.getObject("programme", UUID.class)))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Map<EnrolmentId, Stage> stages(Collection<EnrolmentId> enrolments) {
    return jdbc
        .sql(STAGES)
        .param("enrolments", enrolments.stream().map(EnrolmentId::value).toArray(UUID[]::new))
        .query(
            (row, _) ->
                Map.entry(
                    new EnrolmentId(row.getObject("enrolment", UUID.class)),
                    row.getObject("finished_at") == null ? Stage.BEGUN : Stage.FINISHED))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
