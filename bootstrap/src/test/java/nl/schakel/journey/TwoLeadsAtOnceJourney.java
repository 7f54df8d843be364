package nl.schakel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.communities.Communities;
import nl.schakel.communities.Communities.Tie;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.JoinTidings;
import nl.schakel.communities.JoinTidings.Step;
import nl.schakel.communities.model.Member;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.port.KeptCommunities;
import nl.schakel.communities.port.Rolls;
import nl.schakel.communities.usecase.AskToJoin;
import nl.schakel.communities.usecase.KeepMembers.Requests;
import nl.schakel.communities.usecase.KeepMembers.Requests.Decision;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Slug;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Two leads answer the same person at the same moment; both wait for the same row. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class TwoLeadsAtOnceJourney {

  @Autowired Communities communities;
  @Autowired KeptCommunities kept;
  @Autowired Rolls rolls;
  @Autowired AskToJoin asking;
  @Autowired Requests deciding;
  @Autowired JoinTidings tidings;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transactions;

  private final Actor asker = actor();

  @Test
  void the_second_hears_what_the_first_decided() throws Exception {
    CommunityId community =
        communities.bySlug(new Slug("intervisie-voor-teamleiders")).orElseThrow().id();
    Actor first = lead(community);
    Actor second = lead(community);
    var asked =
        (AskToJoin.Outcome.Asked) asking.ask(asker, community, Seat.ANYWHERE, Optional.of("Graag"));
    JoinRequestId request = asked.id();
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      List<Future<Decision>> both =
          transactions.execute(
              _ -> {
                kept.lock(community);
                return List.of(
                    waiting(two, 1, () -> deciding.admit(first, community, request, Seat.ANYWHERE)),
                    waiting(
                        two,
                        2,
                        () -> deciding.decline(second, community, request, Optional.empty())));
              });
      assertThat(both.getFirst().get()).isEqualTo(new Decision.Taken());
      assertThat(both.getLast().get()).isEqualTo(new Decision.TakenBefore(Step.ADMITTED));
    }
    assertThat(tidings.of(request).orElseThrow().step()).isEqualTo(Step.ADMITTED);
    assertThat(communities.tie(community, asker.person())).isEqualTo(Tie.MEMBER);
    jdbc.sql("delete from communities.member where person_id = any(:people)")
        .param(
            "people",
            List.of(asker, first, second).stream()
                .map(each -> each.person().value())
                .toArray(UUID[]::new))
        .update();
  }

  /** Who comes first waits first: PostgreSQL lets them in in that order. */
  private Future<Decision> waiting(ExecutorService pool, int number, Callable<Decision> act) {
    Future<Decision> future = pool.submit(act);
    Instant end = Instant.now().plusSeconds(5);
    while (locksAwaited() < number) {
      assertThat(Instant.now()).as("both must wait for the row").isBefore(end);
      LockSupport.parkNanos(5_000_000);
    }
    return future;
  }

  private int locksAwaited() {
    return jdbc.sql(
            """
            select count(*) from pg_locks l join pg_stat_activity a using (pid)
            where not l.granted and a.datname = current_database()
            """)
        .query(Integer.class)
        .single();
  }

  private Actor lead(CommunityId community) {
    Actor lead = actor();
    rolls.put(community, Member.of(lead.person(), Seat.ANYWHERE, clock.instant()).leading(true));
    return lead;
  }

  private static Actor actor() {
    return new Actor(AccountId.next(), PersonId.next(), Set.of());
  }
}
