package nl.schakel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.port.Referrals;
import nl.schakel.referrals.usecase.WatchDeadlines;
import nl.schakel.referrals.usecase.WatchDeadlines.Outcome;
import nl.schakel.shared.port.InvariantCheck;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Two timers find the same deadlines at the same moment; the one of the application itself may come
 * by as well, so that it does not matter here who noticed what.
 */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class NoticedOnceJourney {

  private static final int DUE = 400;
  private static final int AT_ONCE = 30;

  @Autowired WatchDeadlines watching;
  @Autowired Referrals referrals;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @Autowired List<InvariantCheck> checks;

  @Test
  void each_is_noticed_once_with_one_line_for_the_audit_and_one_fact() throws Exception {
    List<ReferralId> due =
        new Referred(referrals, jdbc)
            .offer(DUE, PersonId.next(), clock.instant().minus(Duration.ofDays(40)));
    Callable<Boolean> timer = this::untilNothingIsLeft;
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      for (Future<Boolean> each : two.invokeAll(List.of(timer, timer))) {
        each.get();
      }
    }
    UUID[] ids = due.stream().map(ReferralId::value).toArray(UUID[]::new);
    untilNobodyHolds(ids);
    assertThat(count("referrals.referral where state = 'EXPIRED' and id", ids)).isEqualTo(DUE);
    assertThat(count("referrals.happened where step = 'DEADLINE' and referral", ids))
        .isEqualTo(DUE);
    assertThat(
            count(
                """
                (select distinct referral from referrals.happened where step = 'DEADLINE') one
                where referral
                """,
                ids))
        .as("none of them twice")
        .isEqualTo(DUE);
    assertThat(count("audit.entry where action = 'REFERRAL_DEADLINE' and subject", ids))
        .isEqualTo(DUE);
    assertThat(checks.stream().flatMap(check -> check.violations().stream())).isEmpty();
  }

  private boolean untilNothingIsLeft() {
    boolean more = true;
    while (more) {
      more = watching.look(AT_ONCE) instanceof Outcome.Noticed;
    }
    return true;
  }

  /** What another transaction is at work on is passed by: this waits for its end. */
  private void untilNobodyHolds(UUID... ids) {
    jdbc.sql("select id from referrals.referral where id = any(:ids) order by id for update")
        .param("ids", ids)
        .query(UUID.class)
        .list();
  }

  private int count(String what, UUID... ids) {
    return jdbc.sql("select count(*) from " + what + " = any(:ids)")
        .param("ids", ids)
        .query(Integer.class)
        .single();
  }
}
