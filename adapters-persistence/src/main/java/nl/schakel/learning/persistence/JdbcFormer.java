package nl.schakel.learning.persistence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFormer implements Runs.Former {

  private static final String FORMER =
      """
      select n.id, n.edition_id, n.person_id, n.name, n.email, n.language, n.organisation,
        n.job_title
      from learning.enrolment n
      where n.id = any(:ids) and n.state = 'CANCELLED' and not n.erased
      order by n.name_key, n.id
      """;

  private final JdbcClient jdbc;

  JdbcFormer(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Participant> of(Collection<EnrolmentId> enrolments) {
    return enrolments.isEmpty()
        ? List.of()
        : jdbc.sql(FORMER)
            .param("ids", enrolments.stream().map(EnrolmentId::value).toArray(UUID[]::new))
            .query((row, _) -> JdbcRuns.participant(row))
            .list();
  }
}
