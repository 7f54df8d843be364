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
      select t.title, 'POST' as kind, p.text, p.standing as state, p.posted_at as "at"
      from exchange.post p join exchange.talk t on t.id = p.talk_id where p.author = :person
      union all
      select t.title, 'REPORT', r.reason,
        case when r.settled_at is null then 'OPEN' else 'SETTLED' end, r.reported_at
      from exchange.report r join exchange.post p on p.id = r.post_id
      join exchange.talk t on t.id = p.talk_id where r.person_id = :person
      union all
      select '', 'DIGEST', rhythm, '', told_until from exchange.digest_reader
      where person_id = :person
      order by 5
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

  /** With the words of a question its title goes. */
  private static final List<String> FORGET_TAKEN =
      List.of(
          """
          update exchange.talk t set title = '' from exchange.post p
          where p.talk_id = t.id and p.standing = 'HIDDEN'
            and coalesce(p.taken_at, p.posted_at) < :end
            and p.id = (select f.id from exchange.post f where f.talk_id = t.id
              order by f.posted_at, f.id limit 1)
          """,
          """
          update exchange.post set standing = 'ERASED', text = '',
            taken_at = coalesce(taken_at, posted_at)
          where standing = 'HIDDEN' and coalesce(taken_at, posted_at) < :end
          """,
          """
          delete from exchange.mention m using exchange.post p
          where p.id = m.post_id and p.taken_at < :end
          """,
          "delete from exchange.report where settled_at < :end");

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

  @Override
  public int forgetTakenBefore(Instant end) {
    return FORGET_TAKEN.stream()
        .mapToInt(sql -> jdbc.sql(sql).param("end", Moments.utc(end)).update())
        .sum();
  }
}
