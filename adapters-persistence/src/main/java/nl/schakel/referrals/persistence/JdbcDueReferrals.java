package nl.schakel.referrals.persistence;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.referrals.model.Happened.What;
import nl.schakel.referrals.port.DueReferrals;
import nl.schakel.referrals.port.Referrals.Kept;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDueReferrals implements DueReferrals {

  /** What another instance has at hand is passed over. */
  private static final String TAKE =
      """
      select * from referrals.referral where look_at <= :now
      order by look_at, id limit :most for update skip locked
      """;

  private final JdbcClient jdbc;
  private final ReferralTable table;
  private final ReferralReader reader;

  JdbcDueReferrals(JdbcClient jdbc, ReferralTable table, ReferralJson json) {
    this.jdbc = jdbc;
    this.table = table;
    this.reader = new ReferralReader(json);
  }

  @Override
  public List<Kept> take(Instant now, int atMost) {
    return jdbc.sql(TAKE).param("now", Moments.utc(now)).param("most", atMost).query(reader).list();
  }

  @Override
  public void save(List<Noticed> after) {
    Map<Boolean, List<Map<String, @Nullable Object>>> rows =
        after.stream()
            .collect(
                Collectors.partitioningBy(
                    each -> each.happened().what() instanceof What.Noted,
                    Collectors.mapping(
                        each -> ReferralRow.of(each.referral(), each.version()),
                        Collectors.toList())));
    table.notice(
        rows.getOrDefault(true, List.of()).stream().map(JdbcDueReferrals::notice).toList());
    table.save(rows.getOrDefault(false, List.of()));
    table.addHappened(
        after.stream()
            .map(each -> HappenedRow.of(each.referral().getId(), each.version(), each.happened()))
            .toList());
  }

  private static Map<String, @Nullable Object> notice(Map<String, @Nullable Object> row) {
    Map<String, @Nullable Object> changed = new HashMap<>(row);
    changed
        .keySet()
        .retainAll(Set.of("id", "version", "notice", "look_at", "told_notice", "told_deadline"));
    return changed;
  }
}
