package nl.schakel.courses.persistence;

import java.util.List;
import java.util.UUID;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.query.AttemptBook;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAttemptBook implements AttemptBook {

  private static final String STUCK =
      """
      select s.enrolment, s.edition, count(*) as attempts, max(a.at) as last
      from courses.study s
        join courses.version v on v.course = s.course and v.number = s.version
        join courses.attempt a on a.enrolment = s.enrolment
      where s.course = :course and s.finished_at is null and s.person is not null
      group by s.enrolment, v.content
      having not bool_or(a.passed)
        and count(*) >= (v.content -> 'test' ->> 'attempts')::int + s.extra
      order by last, s.enrolment
      """;

  private final JdbcClient jdbc;

  JdbcAttemptBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Stuck> stuck(CourseId course) {
    return jdbc.sql(STUCK)
        .param("course", course.value())
        .query(
            (row, _) ->
                new Stuck(
                    new EnrolmentId(row.getObject("enrolment", UUID.class)),
                    new EditionId(row.getObject("edition", UUID.class)),
                    row.getInt("attempts"),
                    Moments.read(row, "last")))
        .list();
  }
}
