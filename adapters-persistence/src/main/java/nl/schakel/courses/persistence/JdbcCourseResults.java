package nl.schakel.courses.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.courses.CourseResults;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCourseResults implements CourseResults {

  private static final String FINISHED =
      """
      select distinct on (enrolment) * from (
        select s.enrolment, s.finished_at, a.at as passed_at, a.percentage
        from courses.study s left join courses.attempt a on a.enrolment = s.enrolment and a.passed
        where s.enrolment = any(:enrolments) and s.finished_at is not null
        union all
        select enrolment, at, case when score is not null then at end, score
        from courses.outside_completion where enrolment = any(:enrolments)) finished
      order by enrolment, finished_at
      """;

  private final JdbcClient jdbc;

  JdbcCourseResults(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<EnrolmentId, Result> of(Collection<EnrolmentId> enrolments) {
    return jdbc
        .sql(FINISHED)
        .param("enrolments", enrolments.stream().map(EnrolmentId::value).toArray(UUID[]::new))
        .query(
            (row, _) ->
                Map.entry(
                    new EnrolmentId(row.getObject("enrolment", UUID.class)),
                    new Result(Moments.read(row, "finished_at"), test(row))))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Optional<Test> test(ResultSet row) throws SQLException {
    int percentage = row.getInt("percentage");
    return Moments.readIfAny(row, "passed_at").map(at -> new Test(at, percentage));
  }
}
