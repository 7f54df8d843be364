package nl.schakel.referrals.persistence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes rows, as many as there are in one statement. */
@Component
class ReferralTable {

  private static final String ROWS = "jsonb_populate_recordset(null::referrals.%s, :rows::jsonb)";

  private static final String ADD =
      "insert into referrals.%1$s select * from " + ROWS.formatted("%1$s");

  /** What never changes stays out: which hop it is, over which link, and what it is about. */
  private static final String SAVE =
      """
      update referrals.referral r set
        version = n.version, chain_version = n.chain_version, keeper = n.keeper,
        deadlines = n.deadlines, came_by = n.came_by, not_involved = n.not_involved,
        chain = n.chain, link = n.link, topic = n.topic, municipality = n.municipality,
        country = n.country, receiver = n.receiver, predecessor = n.predecessor,
        urgency = n.urgency, sender = n.sender, handler = n.handler, state = n.state,
        told_state = n.told_state, told_notice = n.told_notice, told_deadline = n.told_deadline,
        since = n.since, notice = n.notice, remind_at = n.remind_at,
        due_at = n.due_at, end_at = n.end_at, look_at = n.look_at, over_at = n.over_at,
        offered_at = n.offered_at, acknowledged_at = n.acknowledged_at,
        promptness = n.promptness, answered_at = n.answered_at, accepted_at = n.accepted_at,
        contact = n.contact, language = n.language, code = n.code, outcome = n.outcome,
        reason = n.reason, content = n.content, handovers = n.handovers,
        feedback = n.feedback, particulars = n.particulars
      from\
      """;

  /** That time has passed changes nothing else, and there may be very many. */
  private static final String NOTICE =
      """
      update referrals.referral r set version = n.version, notice = n.notice, look_at = n.look_at,
        told_notice = n.told_notice, told_deadline = n.told_deadline
      from jsonb_to_recordset(:rows::jsonb)
        as n (id uuid, version bigint, notice text, look_at timestamptz, told_notice text,
          told_deadline timestamptz)
      where r.id = n.id
      """;

  private final JdbcClient jdbc;
  private final ReferralJson json;

  ReferralTable(JdbcClient jdbc, ReferralJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void add(List<Map<String, @Nullable Object>> referrals) {
    write(ADD.formatted("referral"), referrals);
  }

  void addHappened(List<Map<String, @Nullable Object>> happened) {
    write(ADD.formatted("happened"), happened);
  }

  void save(List<Map<String, @Nullable Object>> referrals) {
    write(SAVE + " " + ROWS.formatted("referral") + " n where r.id = n.id", referrals);
  }

  void notice(List<Map<String, @Nullable Object>> referrals) {
    write(NOTICE, referrals);
  }

  private void write(String sql, List<Map<String, @Nullable Object>> rows) {
    if (!rows.isEmpty()) {
      jdbc.sql(sql).param("rows", json.write(rows)).update();
    }
  }
}
