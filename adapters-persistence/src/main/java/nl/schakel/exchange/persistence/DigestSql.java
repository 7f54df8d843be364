package nl.schakel.exchange.persistence;

/** What is asked of talks and of who reads digests of them. */
final class DigestSql {

  static final String CHOOSE =
      """
      insert into exchange.digest_reader (person_id, rhythm, told_until)
      values (:reader, :rhythm, :now)
      on conflict (person_id) do update
      set rhythm = excluded.rhythm,
        told_until = case when digest_reader.rhythm = 'NEVER' then excluded.told_until
          else digest_reader.told_until end
      """;

  /** What was hidden is no news, nor is what was written to a question that was hidden. */
  private static final String READABLE =
      """
      exchange.post p join exchange.talk t on t.id = p.talk_id
      where p.posted_at > :since and p.posted_at <= :until
        and p.standing in ('SHOWN', 'REPORTED') and p.author is not null and t.state <> 'ARCHIVED'
        and (select f.standing from exchange.post f where f.talk_id = t.id
          order by f.posted_at, f.id limit 1) in ('SHOWN', 'REPORTED')
      """;

  static final String NEWS =
      "select t.community_id, max(p.posted_at) as latest from "
          + READABLE
          + "group by t.community_id order by t.community_id";

  static final String KNOW =
      """
      insert into exchange.digest_reader (person_id, rhythm, told_until)
      select person, 'WEEKLY', :before from unnest(:people) as person
      on conflict (person_id) do nothing
      """;

  /** Who is being taken by somebody else is passed by. */
  static final String TAKE =
      """
      with due as (
        select person_id, case rhythm when 'DAILY' then :day else :week end as until
        from exchange.digest_reader
        where person_id = any(:people) and rhythm <> 'NEVER' and told_until < :news
        for update skip locked)
      update exchange.digest_reader r set told_until = due.until from due
      where r.person_id = due.person_id and r.told_until < due.until
      returning r.person_id, old.told_until as since, new.told_until as until
      """;

  static final String LINES =
      "select t.community_id, t.id, t.title from "
          + READABLE
          + """
          and t.community_id = any(:communities) and p.author <> :reader
          group by t.id order by max(p.posted_at) desc, t.id
          """;

  private DigestSql() {}
}
