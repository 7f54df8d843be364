package nl.schakel.courses.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.Course;
import nl.schakel.courses.port.Courses;
import nl.schakel.learning.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCourses implements Courses {

  private static final String SELECT = "select id, programme from courses.course where ";

  private final JdbcClient jdbc;

  JdbcCourses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Course course) {
    jdbc.sql("insert into courses.course (id, programme) values (:id, :programme)")
        .param("id", course.id().value())
        .param("programme", course.programme().value())
        .update();
  }

  @Override
  public Optional<Course> of(ProgrammeId programme) {
    return jdbc.sql(SELECT + "programme = :programme")
        .param("programme", programme.value())
        .query(JdbcCourses::course)
        .optional();
  }

  @Override
  public Optional<Course> lock(CourseId id) {
    return jdbc.sql(SELECT + "id = :id for update")
        .param("id", id.value())
        .query(JdbcCourses::course)
        .optional();
  }

  private static Course course(ResultSet row, int number) throws SQLException {
    return new Course(
        new CourseId(row.getObject("id", UUID.class)),
        new ProgrammeId(row.getObject("programme", UUID.class)));
  }
}
