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
import nl.schakel.shared.persistence.Moments;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReferralBoxes implements ReferralBoxes {

  /** Only what was offered to them, and not for ever. */
  private static final String INBOX =
      """
       from referrals.referral where receiver = %s
      and state not in ('DRAFT', 'WITHDRAWN', 'VOID')
      and coalesce(over_at, 'infinity') > :now - interval '14 days'\
      """;

  private static final String OUTBOX = " from referrals.referral where referrer = %s";

  private static final String WATCHED =
      " from referrals.referral where keeper = any(:own) and look_at is not null";

  private static final String COLUMNS =
      """
      select id, version, chain, chain_version, link, topic, municipality, %s as other,
        %s as person, %s as state, since, urgency, %s as deadline, %s as notice,
        acknowledged_at is not null as acknowledged\
      """;

  /**
   * What is open comes first: urgent before normal, then by when it should be done, so that what is
   * late stays on top. After that what is over, the latest first. The index of each box has this
   * order.
   */
  private static final String ORDER = "coalesce(over_at, 'infinity') desc, urgency desc, %s, id";

  private static final String INBOX_ORDER = ORDER.formatted("due_at");

  /** By what the referrer may know: a place that moves would tell the rest. */
  private static final String OUTBOX_ORDER =
      "state <> 'DRAFT', " + ORDER.formatted("told_deadline");

  private static final String EACH = "own";
  private static final String ANY = "any(:own)";

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcReferralBoxes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Page<Item> inbox(Collection<OrganisationId> receivers, Filter filter, PageRequest page) {
    return items(
        COLUMNS.formatted("referrer", "handler", "state", "due_at", "notice"),
        INBOX + condition(filter, "state", "handler"),
        INBOX_ORDER,
        parameters(receivers, filter),
        page);
  }

  @Override
  public Page<Item> outbox(Collection<OrganisationId> referrers, Filter filter, PageRequest page) {
    return items(
        COLUMNS.formatted(
            "receiver", "sender", "told_state", "told_deadline", "coalesce(told_notice, notice)"),
        OUTBOX + condition(filter, "told_state", "sender"),
        OUTBOX_ORDER,
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
      String columns, String from, String order, Map<String, Object> parameters, PageRequest page) {
    List<Item> items =
        jdbc.sql(list(columns, from.formatted(EACH), order))
            .params(parameters)
            .param("size", page.size())
            .param("offset", page.offset())
            .query(ItemReader::item)
            .list();
    return new Page<>(items, page.number(), page.size(), count(from.formatted(ANY), parameters));
  }

  /** Of each organisation no more is read than stands on the page. */
  private static String list(String columns, String from, String order) {
    return """
    select r.* from unnest(:own) own cross join lateral (%1$s, over_at, due_at, told_deadline %2$s
      order by %3$s limit :size + :offset) r
    order by %3$s limit :size offset :offset
    """
        .formatted(columns, from, order);
  }

  private long count(String from, Map<String, Object> parameters) {
    return jdbc.sql("select count(*)" + from).params(parameters).query(Long.class).single();
  }

  @Override
  public Map<ReferralState, Long> inboxCounts(Collection<OrganisationId> receivers) {
    return counts("state", INBOX.formatted(ANY), parameters(receivers, Filter.ALL));
  }

  @Override
  public Map<ReferralState, Long> outboxCounts(Collection<OrganisationId> referrers) {
    return counts("told_state", OUTBOX.formatted(ANY), parameters(referrers, Filter.ALL));
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
                "select id, chain, state, notice, due_at"
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
