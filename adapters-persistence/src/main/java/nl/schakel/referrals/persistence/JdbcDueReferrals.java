package nl.schakel.referrals.persistence;

import java.time.Instant;
import java.util.List;
import nl.schakel.referrals.port.DueReferrals;
import nl.schakel.referrals.port.Referrals.Kept;
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
    table.save(
        after.stream().map(each -> ReferralRow.of(each.referral(), each.version())).toList());
    table.addHappened(
        after.stream()
            .map(each -> HappenedRow.of(each.referral().getId(), each.version(), each.happened()))
            .toList());
  }
}
