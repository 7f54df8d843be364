package nl.schakel.messages.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.schakel.messages.port.MessageArchive;
import nl.schakel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMessageArchive implements MessageArchive {

  private static final String READ =
      """
      select m.edition::text, m.sent_at::text, r.language,
        m.body -> r.language ->> 'subject' as subject, m.body -> r.language ->> 'text' as text
      from messages.reader r join messages.message m on m.id = r.message
      where r.person = :person order by m.sent_at, m.id
      """;

  private static final String WRITTEN =
      """
      select edition::text, sent_at::text, body::text, readers from messages.message
      where written_by = :person order by sent_at, id
      """;

  private static final String FORGET_OLD =
      """
      delete from messages.message where id in (
        select id from messages.message where sent_at < :end order by sent_at limit :atMost)
      """;

  private final JdbcClient jdbc;

  JdbcMessageArchive(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Map<String, Object>> readBy(PersonId person) {
    return jdbc.sql(READ).param("person", person.value()).query().listOfRows();
  }

  @Override
  public List<Map<String, Object>> writtenBy(PersonId person) {
    return jdbc.sql(WRITTEN).param("person", person.value()).query().listOfRows();
  }

  @Override
  public void forget(PersonId person) {
    jdbc.sql("update messages.reader set person = null where person = :person")
        .param("person", person.value())
        .update();
    jdbc.sql("update messages.message set written_by = null where written_by = :person")
        .param("person", person.value())
        .update();
  }

  @Override
  public int forgetSentBefore(Instant end, int atMost) {
    return jdbc.sql(FORGET_OLD)
        .param("end", end.atOffset(ZoneOffset.UTC))
        .param("atMost", atMost)
        .update();
  }
}
