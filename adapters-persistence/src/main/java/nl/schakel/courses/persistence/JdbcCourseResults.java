package nl.schakel.courses.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import nl.schakel.courses.CourseResults;
import nl.schakel.learning.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCourseResults implements CourseResults {

  private static final String FINISHED =
      """
      select s.finished_at, a.at as passed_at, a.percentage
      from courses.study s left join courses.attempt a on a.enrolment = s.enrolment and a.passed
      where s.enrolment = :enrolment and s.finished_at is not null
      union all
      select at, case when score is not null then at end, score
      from courses.outside_completion where enrolment = :enrolment
      order by finished_at limit 1
      """;

  private final JdbcClient jdbc;

  JdbcCourseResults(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Result> of(EnrolmentId enrolment) {
    return jdbc.sql(FINISHED)
        .param("enrolment", enrolment.value())
        .query((row, _) -> new Result(Moments.read(row, "finished_at"), test(row)))
        .optional();
  }

  private static Optional<Test> test(ResultSet row) throws SQLException {
    int percentage = row.getInt("percentage");
    return Moments.readIfAny(row, "passed_at").map(at -> new Test(at, percentage));
  }
}
