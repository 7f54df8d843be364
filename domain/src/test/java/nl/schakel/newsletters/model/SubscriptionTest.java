package nl.schakel.newsletters.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.schakel.newsletters.model.Subscription.Active;
import nl.schakel.newsletters.model.Subscription.Asked;
import nl.schakel.newsletters.model.Subscription.Resting;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Preferences EVERYTHING = new Preferences(Language.DUTCH, Set.of());

  private final Asked asked =
      Subscription.ask(new EmailAddress("wijkteam@gemeente.example"), EVERYTHING, NOW);

  @Test
  void a_stranger_is_asked_three_times_at_most_and_never_in_a_row() {
    Instant later = NOW.plus(Duration.ofMinutes(10));
    Instant muchLater = later.plus(Duration.ofMinutes(10));
    assertThat(asked.mayBeAskedAgain(NOW.plusSeconds(599))).isFalse();
    assertThat(asked.mayBeAskedAgain(later)).isTrue();

    Asked again = asked.askAgain(EVERYTHING, later).askAgain(EVERYTHING, muchLater);
    assertThat(again.mayBeAskedAgain(muchLater.plus(Duration.ofDays(1)))).isFalse();
    assertThat(again.confirmBy()).isEqualTo(NOW.plus(Duration.ofDays(7)));
  }

  @Test
  void the_last_form_before_the_confirmation_counts() {
    Preferences french = new Preferences(Language.FRENCH, Set.of());
    assertThat(asked.askAgain(french, NOW).confirm(NOW).details().preferences()).isEqualTo(french);
  }

  @Test
  void who_is_subscribed_gets_the_link_once_a_day() {
    Active active = asked.confirm(NOW);
    assertThat(active.mayBeSentLink(NOW.plus(Duration.ofHours(23)))).isFalse();
    Instant tomorrow = NOW.plus(Duration.ofDays(1));
    assertThat(active.mayBeSentLink(tomorrow)).isTrue();
    assertThat(active.linkSent(tomorrow).mayBeSentLink(tomorrow)).isFalse();
  }

  @Test
  void the_third_refusal_in_a_row_lets_it_rest_until_somebody_wakes_it() {
    Subscription once = asked.confirm(NOW).refused(NOW);
    assertThat(once).isInstanceOf(Active.class);
    Subscription twice = ((Active) once).refused(NOW);
    Subscription thrice = ((Active) twice).refused(NOW);
    assertThat(thrice).isInstanceOf(Resting.class);
    assertThat(((Resting) thrice).wake().refusals()).isZero();
  }

  @Test
  void a_mail_that_was_taken_and_came_back_made_up_for_nothing() {
    Active active = asked.confirm(NOW);
    Active taken = new Active(active.details(), NOW, 0, 2, NOW);
    assertThat(taken.cameBack(NOW)).isInstanceOf(Resting.class);
    assertThat(taken.refused(NOW)).isEqualTo(new Active(active.details(), NOW, 1, 2, NOW));
    assertThat(active.cameBack(NOW)).isEqualTo(active.refused(NOW));
  }
}
