package nl.schakel.requests.persistence;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.access.AccountId;
import nl.schakel.agreements.GrantId;
import nl.schakel.people.PersonId;
import nl.schakel.requests.RequestCards.Standing;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.query.RequestBook;
import nl.schakel.shared.persistence.Moments;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRequestBook implements RequestBook {

  /** The place of a waiter in its queue is counted only for those that wait. */
  private static final String SHEETS =
      """
      select r.*, case when r.state = 'WAITING_FOR_QUOTA' then (
        select count(*)::int from requests.request o
        where o.grant_id = r.grant_id and o.state = 'WAITING_FOR_QUOTA' and o.arrival <= r.arrival)
        end as position
      from requests.request r where r.forgotten_at is null and\
      """;

  private static final String ORDER =
      """
       order by r.state in ('DELIVERED', 'WITHDRAWN', 'DECLINED'),
        case when r.state in ('DELIVERED', 'WITHDRAWN', 'DECLINED') then null
          else coalesce(r.completed_at, r.begun_at) end,
        r.since desc, r.id limit :size offset :offset\
      """;

  private final JdbcClient jdbc;

  JdbcRequestBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Sheet> find(RequestId id) {
    return jdbc.sql(SHEETS + " r.id = :id")
        .param("id", id.value())
        .query(new SheetReader())
        .optional();
  }

  @Override
  public Page<Sheet> of(PersonId contact, PageRequest page) {
    return page(
        " r.contact = :contact",
        " order by r.begun_at desc, r.id desc limit :size offset :offset",
        Map.of("contact", contact.value()),
        page);
  }

  @Override
  public Page<Sheet> list(Filter filter, PageRequest page) {
    FilterCondition asked = FilterCondition.of(filter, true);
    return page(asked.sql(), ORDER, asked.parameters(), page);
  }

  @Override
  public Map<Standing, Long> counts(Filter filter) {
    FilterCondition asked = FilterCondition.of(filter, false);
    return jdbc
        .sql(
            "select r.state, count(*) as n from requests.request r where r.forgotten_at is null and"
                + asked.sql()
                + " group by r.state")
        .params(asked.parameters())
        .query((row, _) -> Map.entry(Standing.valueOf(row.getString("state")), row.getLong("n")))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Page<Sheet> page(
      String condition, String order, Map<String, Object> parameters, PageRequest page) {
    long total =
        jdbc.sql(
                "select count(*) from requests.request r where r.forgotten_at is null and"
                    + condition)
            .params(parameters)
            .query(Long.class)
            .single();
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("size", page.size());
    all.put("offset", page.offset());
    List<Sheet> items =
        jdbc.sql(SHEETS + condition + order).params(all).query(new SheetReader()).list();
    return new Page<>(items, page.number(), page.size(), total);
  }

  @Override
  public List<Note> notes(RequestId request) {
    return jdbc.sql(
            """
            select text, written_by, written_at from requests.note
            where request_id = :request order by written_at, id
            """)
        .param("request", request.value())
        .query(
            (row, _) ->
                new Note(
                    row.getString("text"),
                    new AccountId(row.getObject("written_by", UUID.class)),
                    Moments.read(row, "written_at")))
        .list();
  }

  @Override
  public Tally tally(GrantId grant) {
    Map<Integer, Integer> given = new HashMap<>();
    jdbc.sql(
            """
            select free_year, count(*) as n from requests.request
            where grant_id = :grant and (free_number is not null or state = 'WAITING_FOR_QUOTA')
            group by free_year
            """)
        .param("grant", grant.value())
        .query((row, _) -> given.put(row.getInt("free_year"), row.getInt("n")))
        .list();
    Integer waiting = given.remove(0);
    return new Tally(given, waiting == null ? 0 : waiting);
  }

  @Override
  public List<RequestId> due(Instant now, int atMost) {
    return jdbc.sql(
            """
            select id from requests.request where look_at <= :now order by look_at, id limit :most
            """)
        .param("now", Moments.utc(now))
        .param("most", atMost)
        .query((row, _) -> new RequestId(row.getObject("id", UUID.class)))
        .list();
  }

  @Override
  public List<GrantId> awaited() {
    return jdbc.sql(
            """
            select distinct grant_id from requests.request
            where state = 'WAITING_FOR_QUOTA' and grant_id is not null
            """)
        .query((row, _) -> new GrantId(row.getObject("grant_id", UUID.class)))
        .list();
  }
}
