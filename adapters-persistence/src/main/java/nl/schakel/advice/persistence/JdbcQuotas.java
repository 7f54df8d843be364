package nl.schakel.advice.persistence;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.advice.model.Quarter;
import nl.schakel.advice.model.Quota;
import nl.schakel.advice.port.Quotas;
import nl.schakel.advice.query.QuotaBook;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcQuotas implements Quotas, QuotaBook {

  private static final String BEGIN =
      """
      insert into advice.quota (partner, topic, quarter, taken)
      values (:partner, :topic, :quarter, 0) on conflict do nothing
      """;

  private static final String LOCK =
      """
      select taken from advice.quota
      where partner = :partner and topic = :topic and quarter = :quarter for update
      """;

  private static final String SAVE =
      """
      update advice.quota set taken = :taken, allowed = :allowed
      where partner = :partner and topic = :topic and quarter = :quarter
      """;

  private final JdbcClient jdbc;

  JdbcQuotas(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Quota lock(Quota.Key key, Optional<Integer> allowed) {
    jdbc.sql(BEGIN).params(columns(key)).update();
    int taken = jdbc.sql(LOCK).params(columns(key)).query(Integer.class).single();
    return new Quota(key, taken, allowed);
  }

  @Override
  public void save(Quota quota) {
    jdbc.sql(SAVE)
        .params(columns(quota.key()))
        .param("taken", quota.taken())
        .param("allowed", quota.allowed().orElse(null))
        .update();
  }

  @Override
  public Map<TopicCode, Integer> taken(OrganisationId partner, Quarter quarter) {
    return jdbc
        .sql(
            "select topic, taken from advice.quota where partner = :partner and quarter = :quarter")
        .param("partner", partner.value())
        .param("quarter", quarter.begins())
        .query((row, _) -> Map.entry(TopicCode.of(row.getString("topic")), row.getInt("taken")))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map<String, Object> columns(Quota.Key key) {
    return Map.of(
        "partner", key.partner().value(),
        "topic", key.topic().value().value(),
        "quarter", key.quarter().begins());
  }
}
