package nl.schakel.referrals.persistence;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.people.OrganisationId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.query.ReferralBoxes;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReferralBoxes implements ReferralBoxes {

  /** Only what was offered to them, and not for ever. */
  private static final String INBOX =
      """
       from referrals.referral where receiver = any(:own)
      and state not in ('DRAFT', 'WITHDRAWN', 'VOID')
      and (over_at is null or over_at > :now - interval '14 days')\
      """;

  private static final String OUTBOX = " from referrals.referral where referrer = any(:own)";

  private static final String WATCHED =
      " from referrals.referral where keeper = any(:own) and look_at is not null";

  private static final String COLUMNS =
      """
      select id, version, chain, chain_version, link, topic, municipality, %s as other,
        %s as person, %s as state, since, urgency,
        case notice when 'ESCALATED' then end_at else due_at end as deadline, notice,
        acknowledged_at is not null as acknowledged\
      """;

  private static final String ORDER =
      """
       order by state <> 'DRAFT', over_at desc nulls first, urgency desc,
        case notice when 'ESCALATED' then end_at else due_at end, id limit :size offset :offset\
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcReferralBoxes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Page<Item> inbox(Collection<OrganisationId> receivers, Filter filter, PageRequest page) {
    return items(
        COLUMNS.formatted("referrer", "handler", "state"),
        INBOX + condition(filter, "state", "handler"),
        parameters(receivers, filter),
        page);
  }

  @Override
  public Page<Item> outbox(Collection<OrganisationId> referrers, Filter filter, PageRequest page) {
    return items(
        COLUMNS.formatted("receiver", "sender", "told_state"),
        OUTBOX + condition(filter, "told_state", "sender"),
        parameters(referrers, filter),
        page);
  }

  private static String condition(Filter filter, String state, String person) {
    return (filter.states().isEmpty() ? "" : " and " + state + " = any(:states)")
        + filter.mine().map(_ -> " and " + person + " = :mine").orElse("");
  }

  private Map<String, Object> parameters(Collection<OrganisationId> own, Filter filter) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("own", own.stream().map(OrganisationId::value).toArray(UUID[]::new));
    parameters.put("now", Moments.utc(clock.instant()));
    parameters.put(
        "states", filter.states().stream().map(ReferralState::name).toArray(String[]::new));
    filter.mine().ifPresent(mine -> parameters.put("mine", mine.value()));
    return parameters;
  }

  private Page<Item> items(
      String columns, String from, Map<String, Object> parameters, PageRequest page) {
    List<Item> items =
        jdbc.sql("select * from (" + columns + ", over_at, due_at, end_at" + from + ") r" + ORDER)
            .params(parameters)
            .param("size", page.size())
            .param("offset", page.offset())
            .query(ItemReader::item)
            .list();
    return new Page<>(items, page.number(), page.size(), count(from, parameters));
  }

  private long count(String from, Map<String, Object> parameters) {
    return jdbc.sql("select count(*)" + from).params(parameters).query(Long.class).single();
  }

  @Override
  public Map<ReferralState, Long> inboxCounts(Collection<OrganisationId> receivers) {
    return counts("state", INBOX, parameters(receivers, Filter.ALL));
  }

  @Override
  public Map<ReferralState, Long> outboxCounts(Collection<OrganisationId> referrers) {
    return counts("told_state", OUTBOX, parameters(referrers, Filter.ALL));
  }

  private Map<ReferralState, Long> counts(
      String state, String from, Map<String, Object> parameters) {
    return jdbc
        .sql("select " + state + " as state, count(*) as n" + from + " group by 1")
        .params(parameters)
        .query(
            (row, _) -> Map.entry(ReferralState.valueOf(row.getString("state")), row.getLong("n")))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public Page<Watched> watched(Collection<OrganisationId> keepers, PageRequest page) {
    Map<String, Object> parameters = parameters(keepers, Filter.ALL);
    List<Watched> items =
        jdbc.sql(
                "select id, chain, state, notice, due_at, end_at"
                    + WATCHED
                    + " order by due_at, id limit :size offset :offset")
            .params(parameters)
            .param("size", page.size())
            .param("offset", page.offset())
            .query(ItemReader::watched)
            .list();
    return new Page<>(items, page.number(), page.size(), count(WATCHED, parameters));
  }
}
