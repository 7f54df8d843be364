package nl.schakel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Happened.What;
import nl.schakel.referrals.model.Route;
import nl.schakel.referrals.port.Referrals;
import nl.schakel.referrals.usecase.MoveReferral;
import nl.schakel.referrals.usecase.MoveReferral.Command;
import nl.schakel.referrals.usecase.MoveReferral.Outcome;
import nl.schakel.referrals.usecase.OpenReferral;
import nl.schakel.referrals.usecase.Wish;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.port.InvariantCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people press a button at the same moment; both transactions wait for the same row. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class TwoAtOnceJourney {

  @Autowired MoveReferral moving;
  @Autowired OpenReferral opening;
  @Autowired Referrals referrals;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transactions;
  @Autowired List<InvariantCheck> checks;

  private ReferralId referral = ReferralId.next();
  private Actor referrer = actor(Role.SUPPORT_WORKER, OrganisationId.next());
  private Actor receiver = referrer;
  private Actor colleague = referrer;

  @BeforeEach
  void a_referral_is_offered() {
    Referred referred = new Referred(referrals, jdbc);
    Route route = referred.route();
    referrer = actor(Role.SUPPORT_WORKER, route.referrer());
    receiver = actor(Role.CHAIN_PARTNER, route.receiver());
    colleague = actor(Role.CHAIN_PARTNER, route.receiver());
    referral = referred.offer(1, referrer.person(), clock.instant()).getFirst();
  }

  private static Actor actor(Role role, OrganisationId organisation) {
    return new Actor(AccountId.next(), PersonId.next(), Set.of(new Assignment(role, organisation)));
  }

  @Test
  void of_two_colleagues_who_accept_one_has_it_and_the_other_hears_who() throws Exception {
    List<Object> outcomes =
        atOnce(wish(receiver, new Wish.Accept()), wish(colleague, new Wish.Accept()));
    assertThat(outcomes.getFirst()).isEqualTo(new Outcome.Moved(ReferralState.ACCEPTED, 3));
    assertThat(outcomes.getLast())
        .isInstanceOfSatisfying(
            Outcome.NotFrom.class,
            late -> {
              assertThat(late.now()).isEqualTo(ReferralState.ACCEPTED);
              assertThat(late.handler()).contains(receiver.person());
            });
    assertThat(past()).containsExactly(Step.OFFER, Step.ACCEPT);
  }

  @Test
  void what_is_withdrawn_at_that_moment_is_not_accepted_any_more() throws Exception {
    List<Object> outcomes =
        atOnce(wish(referrer, new Wish.Withdraw()), wish(receiver, new Wish.Accept()));
    assertThat(outcomes.getFirst()).isEqualTo(new Outcome.Moved(ReferralState.WITHDRAWN, 3));
    assertThat(outcomes.getLast()).isInstanceOf(NotFoundException.class);
    assertThat(past()).containsExactly(Step.OFFER, Step.WITHDRAW);
  }

  @Test
  void what_was_accepted_a_moment_before_is_withdrawn_all_the_same() throws Exception {
    List<Object> outcomes =
        atOnce(wish(receiver, new Wish.Accept()), wish(referrer, new Wish.Withdraw()));
    assertThat(outcomes)
        .containsExactly(
            new Outcome.Moved(ReferralState.ACCEPTED, 3),
            new Outcome.Moved(ReferralState.WITHDRAWN, 4));
    assertThat(past()).containsExactly(Step.OFFER, Step.ACCEPT, Step.WITHDRAW);
    assertThat(attempt(() -> opening.open(receiver, referral)))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void of_two_tabs_the_second_saw_something_that_is_not_so_any_more() throws Exception {
    List<Object> outcomes =
        atOnce(
            wish(receiver, 2, new Wish.Ask("Kan het ook op een avond?")),
            wish(referrer, 2, new Wish.Withdraw()));
    assertThat(outcomes.getFirst()).isEqualTo(new Outcome.Moved(ReferralState.INFO_REQUESTED, 3));
    assertThat(outcomes.getLast()).isInstanceOf(StaleChangeException.class);
    assertThat(past()).containsExactly(Step.OFFER, Step.ASK_INFO);
  }

  @AfterEach
  void whatever_came_first_all_still_holds() {
    assertThat(checks.stream().flatMap(check -> check.violations().stream())).isEmpty();
  }

  private Callable<Object> wish(Actor actor, Wish wish) {
    return () -> moving.move(new Command(actor, referral, Optional.empty(), wish));
  }

  private Callable<Object> wish(Actor actor, long seen, Wish wish) {
    return () -> moving.move(new Command(actor, referral, Optional.of(seen), wish));
  }

  /** Who comes first waits first: PostgreSQL lets them in in that order. */
  private List<Object> atOnce(Callable<Object> first, Callable<Object> second)
      throws ExecutionException, InterruptedException {
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      List<Future<Object>> both =
          transactions.execute(
              _ -> {
                referrals.lock(referral);
                Future<Object> one = two.submit(() -> attempt(first));
                untilWaiting(1);
                Future<Object> other = two.submit(() -> attempt(second));
                untilWaiting(2);
                return List.of(one, other);
              });
      return List.of(both.getFirst().get(), both.getLast().get());
    }
  }

  private static Object attempt(Callable<Object> act) {
    try {
      return act.call();
    } catch (Exception refused) {
      return refused;
    }
  }

  private void untilWaiting(int transactions) {
    Instant end = Instant.now().plusSeconds(5);
    while (waiting() < transactions) {
      assertThat(Instant.now()).as("both must wait for the row").isBefore(end);
      LockSupport.parkNanos(5_000_000);
    }
  }

  private int waiting() {
    return jdbc.sql(
            """
            select count(*) from pg_locks l join pg_stat_activity a using (pid)
            where not l.granted and a.datname = current_database()
            """)
        .query(Integer.class)
        .single();
  }

  private List<Step> past() {
    return referrals.past(referral).stream()
        .map(Happened::what)
        .filter(What.Moved.class::isInstance)
        .map(What.Moved.class::cast)
        .map(What.Moved::step)
        .toList();
  }
}
