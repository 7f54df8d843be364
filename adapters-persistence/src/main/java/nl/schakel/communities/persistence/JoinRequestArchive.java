package nl.schakel.communities.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of people by what they asked in front of doors, and how it is forgotten. */
@Component
class JoinRequestArchive {

  private static final String RECORDS =
      """
      select n.name, t.name as team, r.function, r.words, r.asked_at as "askedAt", r.step,
        r.settled_at as "settledAt", r.answer
      from communities.join_request r
      join communities.name n on n.community_id = r.community_id and n.until is null
      left join communities.team t on t.id = r.team_id
      where r.person_id = :person order by r.asked_at, r.id
      """;

  private static final String NOBODYS =
      """
      update communities.join_request
      set person_id = null, function = null, words = null, answer = null\
      """;

  private static final String FORGET =
      NOBODYS
          + """
          , step = case when step = 'ASKED' then 'WITHDRAWN' else step end,
            settled_at = coalesce(settled_at, :now)
          where person_id = :person
          """;

  private static final String FORGET_SETTLED =
      NOBODYS
          + """
           where id in (
            select id from communities.join_request
            where person_id is not null and settled_at < :end
            limit :atMost for update skip locked)
          """;

  private final JdbcClient jdbc;

  JoinRequestArchive(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Map<String, Object>> recordsOf(PersonId person) {
    return jdbc.sql(RECORDS).param("person", person.value()).query().listOfRows();
  }

  void forget(PersonId person, Instant now) {
    jdbc.sql(FORGET).param("person", person.value()).param("now", Moments.utc(now)).update();
  }

  int forgetSettledBefore(Instant end, int atMost) {
    return jdbc.sql(FORGET_SETTLED).param("end", Moments.utc(end)).param("atMost", atMost).update();
  }
}
