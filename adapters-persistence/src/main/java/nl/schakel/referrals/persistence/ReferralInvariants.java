package nl.schakel.referrals.persistence;

import java.util.List;
import java.util.UUID;
import nl.schakel.shared.port.InvariantCheck;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What must hold over referrals and no constraint holds: that a referral is where its past says, is
 * shared by a basis that names its receiver, is refused only with a consequence, and goes neither
 * to who must not be involved nor back.
 */
@Configuration(proxyBeanMethods = false)
class ReferralInvariants {

  /** Its last step led to where it is, and no line is newer than its version. */
  private static final String PAST_TELLS_ANOTHER_STATE =
      """
      select r.id from referrals.referral r
      left join lateral (
        select h.state from referrals.happened h
        where h.referral = r.id and h.state is not null order by h.number desc limit 1) last on true
      where coalesce(last.state, 'DRAFT') <> r.state
        or r.version < (select max(h.number) from referrals.happened h where h.referral = r.id)
      """;

  private static final String SHARED_WITHOUT_BASIS =
      """
      select id from referrals.referral where look_at is not null
        and (content -> 'basis' ->> 'receiver') is distinct from receiver::text
      """;

  private static final String NO_WITHOUT_CONSEQUENCE =
      """
      select id from referrals.referral where state in ('DECLINED', 'RETURNED')
        and (particulars -> 'refusal' -> 'consequence' ->> 'kind') is null
      """;

  private static final String WITH_WHO_MUST_NOT_BE =
      """
      select id from referrals.referral where look_at is not null and receiver = any(not_involved)
      """;

  private static final String LED_BACK =
      """
      select id from referrals.referral where look_at is not null
        and receiver = any(came_by)
      """;

  private final JdbcClient jdbc;

  ReferralInvariants(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Bean
  InvariantCheck referralsAsTheirPastSays() {
    return check("REFERRALS_AS_THEIR_PAST_SAYS", "PAST_SAYS_OTHERWISE", PAST_TELLS_ANOTHER_STATE);
  }

  @Bean
  InvariantCheck nothingSharedWithoutBasis() {
    return check("NOTHING_SHARED_WITHOUT_BASIS", "SHARED_WITHOUT_BASIS", SHARED_WITHOUT_BASIS);
  }

  @Bean
  InvariantCheck everyNoHasAConsequence() {
    return check("EVERY_NO_HAS_A_CONSEQUENCE", "NO_WITHOUT_CONSEQUENCE", NO_WITHOUT_CONSEQUENCE);
  }

  @Bean
  InvariantCheck nobodyInvolvedWhoMustNotBe() {
    return check("NOBODY_INVOLVED_WHO_MUST_NOT_BE", "MUST_NOT_BE_INVOLVED", WITH_WHO_MUST_NOT_BE);
  }

  @Bean
  InvariantCheck nobodyReferredInACircle() {
    return check("NOBODY_REFERRED_IN_A_CIRCLE", "REFERRED_BACK", LED_BACK);
  }

  private InvariantCheck check(String name, String code, String sql) {
    return new SqlCheck(jdbc, name, code, sql);
  }

  private record SqlCheck(JdbcClient jdbc, String name, String code, String sql)
      implements InvariantCheck {

    @Override
    public List<Violation> violations() {
      return jdbc.sql(sql + " limit " + MAXIMUM)
          .query((row, _) -> new Violation(code, row.getObject("id", UUID.class)))
          .list();
    }
  }
}
