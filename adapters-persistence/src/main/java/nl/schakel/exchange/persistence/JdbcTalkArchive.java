package nl.schakel.exchange.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.exchange.port.TalkArchive;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTalkArchive implements TalkArchive {

  private static final String RECORDS =
      """
      select t.title, 'POST' as kind, p.text, p.posted_at as "at"
      from exchange.post p join exchange.talk t on t.id = p.talk_id where p.author = :person
      union all
      select t.title, 'REPORT', r.reason, r.reported_at
      from exchange.report r join exchange.post p on p.id = r.post_id
      join exchange.talk t on t.id = p.talk_id where r.person_id = :person
      union all
      select '', 'DIGEST', rhythm, told_until from exchange.digest_reader where person_id = :person
      order by 4
      """;

  /** Of a question that nobody else wrote in, its title is theirs too; others keep the thread. */
  private static final List<String> FORGET =
      List.of(
          """
          delete from exchange.talk t where exists (
            select from exchange.post p where p.talk_id = t.id and p.author = :person)
          and not exists (
            select from exchange.post p where p.talk_id = t.id and p.author <> :person)
          """,
          "delete from exchange.mention where person_id = :person",
          "delete from exchange.digest_reader where person_id = :person",
          "delete from exchange.report where person_id = :person",
          "update exchange.post set author = null, text = '' where author = :person");

  private static final String FORGET_OLD =
      """
      delete from exchange.talk where id in (
        select id from exchange.talk where state = 'ARCHIVED' and ended_at < :end
          or state <> 'ARCHIVED' and latest_at < :end
        limit :atMost for update skip locked)
      """;

  private final JdbcClient jdbc;

  JdbcTalkArchive(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return jdbc.sql(RECORDS).param("person", person.value()).query().listOfRows();
  }

  @Override
  public void forget(PersonId person) {
    FORGET.forEach(sql -> jdbc.sql(sql).param("person", person.value()).update());
  }

  @Override
  public int forgetQuietSince(Instant end, int atMost) {
    return jdbc.sql(FORGET_OLD).param("end", Moments.utc(end)).param("atMost", atMost).update();
  }
}
