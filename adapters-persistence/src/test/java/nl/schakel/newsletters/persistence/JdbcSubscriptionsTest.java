package nl.schakel.newsletters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.newsletters.SubscriptionId;
import nl.schakel.newsletters.model.Preferences;
import nl.schakel.newsletters.model.Subscription;
import nl.schakel.newsletters.model.Subscription.Active;
import nl.schakel.newsletters.model.Subscription.Asked;
import nl.schakel.newsletters.port.Subscriptions.Change;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcSubscriptionsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh().dataSource());
  private final JdbcSubscriptions subscriptions = new JdbcSubscriptions(jdbc);

  @Test
  void every_state_comes_back_as_it_was_kept() {
    Asked asked = asked("a@buurt.example");
    subscriptions.add(asked);
    assertThat(subscriptions.lock(asked.getId())).contains(asked);
    Asked again = asked.askAgain(new Preferences(Language.ARABIC, Set.of()), NOW);
    assertSaved(again);
    Active active = again.confirm(NOW);
    assertSaved(active);
    Subscription resting = refused((Active) refused((Active) refused(active)));
    assertSaved(resting);
    assertThat(subscriptions.lock(asked.details().email())).contains(resting);
  }

  @Test
  void an_address_where_nothing_arrives_is_forgotten_after_a_while() {
    Asked asked = asked("stil@buurt.example");
    subscriptions.add(asked);
    subscriptions.save(refused((Active) refused((Active) refused(asked.confirm(NOW)))));
    assertThat(subscriptions.removeResting(NOW, 9)).isEmpty();
    assertThat(subscriptions.removeResting(NOW.plusSeconds(1), 9)).containsExactly(asked.getId());
    assertThat(subscriptions.lock(asked.getId())).isEmpty();
  }

  @Test
  void
      three_newsletters_that_were_taken_and_came_back_are_three_refusals_and_one_that_stays_none() {
    SubscriptionId reader = active("kaatst@buurt.example");
    comesBack(reader);
    comesBack(reader);
    subscriptions.forgetRefusals(List.of(reader));
    subscriptions.forgetRefusals(List.of(reader));
    for (int time = 1; time < 3; time++) {
      comesBack(reader);
      assertThat(subscriptions.lock(reader)).get().isInstanceOf(Active.class);
    }
    comesBack(reader);
    assertThat(subscriptions.lock(reader)).get().isInstanceOf(Subscription.Resting.class);
  }

  private void comesBack(SubscriptionId reader) {
    subscriptions.forgetRefusals(List.of(reader));
    Active before = (Active) subscriptions.lock(reader).orElseThrow();
    subscriptions.save(before.cameBack(NOW));
  }

  private static Subscription refused(Active active) {
    return active.refused(NOW);
  }

  private void assertSaved(Subscription subscription) {
    subscriptions.save(subscription);
    assertThat(subscriptions.lock(subscription.getId())).contains(subscription);
  }

  @Test
  void one_address_is_one_subscription_whoever_is_first() {
    Asked first = asked("b@buurt.example");
    subscriptions.add(first);
    subscriptions.add(asked("b@buurt.example"));
    assertThat(subscriptions.lock(first.details().email())).contains(first);
  }

  @Test
  void batches_follow_each_other_and_leave_out_who_came_later() {
    List<SubscriptionId> readers =
        List.of("c@x.example", "d@x.example", "e@x.example").stream().map(this::active).toList();
    Asked late = asked("f@x.example");
    subscriptions.add(late);
    subscriptions.save(late.confirm(NOW.plusSeconds(1)));

    List<SubscriptionId> first = subscriptions.next(Optional.empty(), NOW, 2);
    assertThat(first).isEqualTo(readers.subList(0, 2));
    assertThat(subscriptions.next(Optional.of(first.getLast()), NOW, 2))
        .isEqualTo(readers.subList(2, 3));
    assertThat(subscriptions.countActive()).isEqualTo(4);
  }

  @Test
  void what_nobody_confirms_in_time_is_erased() {
    Asked asked = asked("g@x.example");
    subscriptions.add(asked);
    assertThat(subscriptions.removeUnconfirmed(NOW.plus(Duration.ofDays(6)), 10)).isZero();
    assertThat(subscriptions.removeUnconfirmed(asked.confirmBy(), 10)).isOne();
    assertThat(subscriptions.recordsOf(asked.details().email())).isEmpty();
  }

  @Test
  void of_who_went_only_a_number_stays() {
    active("h@x.example");
    subscriptions.tally(Change.CAME, NOW);
    subscriptions.tally(Change.WENT, NOW);
    subscriptions.tally(Change.WENT, NOW);
    assertThat(
            jdbc.sql("select month::text, came, went from newsletters.tally").query().singleRow())
        .containsEntry("month", "2026-11-01")
        .containsEntry("came", 1)
        .containsEntry("went", 2);
  }

  private SubscriptionId active(String email) {
    Asked asked = asked(email);
    subscriptions.add(asked);
    subscriptions.save(asked.confirm(NOW));
    return asked.getId();
  }

  private static Asked asked(String email) {
    return Subscription.ask(
        new EmailAddress(email),
        new Preferences(Language.DUTCH, Set.of(TopicCode.of("stress"))),
        NOW);
  }
}
