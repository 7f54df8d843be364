package nl.schakel.courses.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.CourseContent;
import nl.schakel.courses.model.CourseVersion;
import nl.schakel.courses.model.CourseVersion.Draft;
import nl.schakel.courses.model.CourseVersion.Published;
import nl.schakel.courses.model.CourseVersion.Retired;
import nl.schakel.courses.port.CourseVersions;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCourseVersions implements CourseVersions {

  private static final String SELECT =
      """
      select course, number, revision, content, published_at from courses.version
      where course = :course and state =\
      """;

  private static final String ADD =
      """
      insert into courses.version (course, number, state, revision, content)
      values (:course, :number, 'DRAFT', 0, :content)
      """;

  private static final String SAVE =
      """
      update courses.version set content = :content, revision = revision + 1
      where course = :course and number = :number and state = 'DRAFT' and revision = :revision
      """;

  private static final String PUBLISH =
      """
      update courses.version set state = 'PUBLISHED', published_at = :at
      where course = :course and number = :number and state = 'DRAFT'
      """;

  private static final String RETIRE =
      """
      update courses.version set state = 'RETIRED', retired_at = :at
      where course = :course and number = :number and state = 'PUBLISHED'
      """;

  private final JdbcClient jdbc;
  private final ContentJson json;

  JdbcCourseVersions(JdbcClient jdbc, ContentJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public void add(Draft draft) {
    of(ADD, draft.id()).param("content", json.write(draft.content())).update();
  }

  @Override
  public Optional<Draft> draft(CourseId course) {
    return jdbc.sql(SELECT + "'DRAFT'")
        .param("course", course.value())
        .query((row, _) -> new Draft(id(row), content(row), row.getLong("revision")))
        .optional();
  }

  @Override
  public Optional<Published> published(CourseId course) {
    return jdbc.sql(SELECT + "'PUBLISHED'")
        .param("course", course.value())
        .query((row, _) -> new Published(id(row), content(row), Moments.read(row, "published_at")))
        .optional();
  }

  private static CourseVersion.Id id(ResultSet row) throws SQLException {
    return new CourseVersion.Id(
        new CourseId(row.getObject("course", UUID.class)), row.getInt("number"));
  }

  private CourseContent content(ResultSet row) throws SQLException {
    return json.read(row.getString("content"), CourseContent.class);
  }

  @Override
  public void save(Draft draft) {
    int changed =
        of(SAVE, draft.id())
            .param("content", json.write(draft.content()))
            .param("revision", draft.revision())
            .update();
    if (changed == 0) {
      throw new StaleChangeException("course");
    }
  }

  @Override
  public void save(Published published) {
    of(PUBLISH, published.id()).param("at", Moments.utc(published.at())).update();
  }

  @Override
  public void save(Retired retired) {
    of(RETIRE, retired.id()).param("at", Moments.utc(retired.at())).update();
  }

  private StatementSpec of(String sql, CourseVersion.Id id) {
    return jdbc.sql(sql).param("course", id.course().value()).param("number", id.number());
  }
}
