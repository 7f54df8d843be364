package nl.schakel.courses.persistence;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import nl.schakel.courses.CourseResults.Teaching;
import nl.schakel.learning.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTeaching implements Teaching {

  private static final String ONLINE =
      """
      select c.programme from courses.course c
      join courses.version v on v.course = c.id and v.state = 'PUBLISHED'
      where c.programme = any(:programmes)
      union select programme from courses.outside where programme = any(:programmes)
      """;

  private final JdbcClient jdbc;

  JdbcTeaching(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<ProgrammeId> online(Collection<ProgrammeId> programmes) {
    return Set.copyOf(
        jdbc.sql(ONLINE)
            .param("programmes", programmes.stream().map(ProgrammeId::value).toArray(UUID[]::new))
            .query((row, _) -> new ProgrammeId(row.getObject("programme", UUID.class)))
            .list());
  }
}
