package nl.schakel.evaluation.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.schakel.evaluation.port.InvitationArchive;
import nl.schakel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcInvitationArchive implements InvitationArchive {

  private static final String RECORDS =
      """
      select edition, used as answered, until
      from evaluation.invitation join evaluation.survey using (edition)
      where person = :person order by until, edition
      """;

  private static final String FORGET_EXPIRED =
      """
      delete from evaluation.invitation where id in (
        select id from evaluation.invitation join evaluation.survey using (edition)
        where until < :now limit :atMost)
      """;

  private final JdbcClient jdbc;

  JdbcInvitationArchive(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return jdbc.sql(RECORDS).param("person", person.value()).query().listOfRows();
  }

  @Override
  public void forget(PersonId person) {
    jdbc.sql("delete from evaluation.invitation where person = :person")
        .param("person", person.value())
        .update();
  }

  @Override
  public int forgetExpired(Instant now, int atMost) {
    return jdbc.sql(FORGET_EXPIRED)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("atMost", atMost)
        .update();
  }
}
