package nl.schakel.newsletters.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.newsletters.NewsletterEvent.ConfirmationAsked;
import nl.schakel.newsletters.NewsletterEvent.LinkAsked;
import nl.schakel.newsletters.model.Preferences;
import nl.schakel.newsletters.model.Subscription;
import nl.schakel.newsletters.model.Subscription.Active;
import nl.schakel.newsletters.port.Subscriptions.Change;
import nl.schakel.newsletters.port.SubscriptionsInMemory;
import nl.schakel.newsletters.usecase.KeepSubscription.Confirmation.Confirmed;
import nl.schakel.newsletters.usecase.KeepSubscription.Confirmation.LinkIsOver;
import nl.schakel.newsletters.usecase.KeepSubscription.Ending;
import nl.schakel.newsletters.usecase.Subscribe.Command;
import nl.schakel.newsletters.usecase.Subscribe.Outcome.Taken;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.Test;

class SubscribeTest {

  private static final EmailAddress EMAIL = new EmailAddress("wijkteam@gemeente.example");

  private final SubscriptionsInMemory kept = new SubscriptionsInMemory();
  private final List<DomainEvent> told = new ArrayList<>();
  private final Map<String, UUID> links = new HashMap<>();
  private Instant now = Instant.parse("2026-11-23T09:00:00Z");

  @Test
  void whatever_is_typed_the_answer_is_the_same_and_mails_are_few() {
    for (int time = 0; time < 20; time++) {
      assertThat(subscribe()).isInstanceOf(Taken.class);
      now = now.plus(Duration.ofMinutes(6));
    }
    assertThat(told).hasSize(3).allMatch(ConfirmationAsked.class::isInstance);
  }

  @Test
  void what_nobody_confirmed_in_seven_days_begins_anew() {
    subscribe();
    now = now.plus(Duration.ofDays(7));
    subscribe();
    assertThat(told).hasSize(2);
    assertThat(((ConfirmationAsked) told.getLast()).linkExpiry())
        .isEqualTo(now.plus(Duration.ofDays(7)));
  }

  @Test
  void who_is_subscribed_gets_a_link_by_mail_and_nothing_on_the_page() {
    confirmed();
    now = now.plus(Duration.ofDays(1));
    assertThat(subscribe()).isInstanceOf(Taken.class);
    assertThat(subscribe()).isInstanceOf(Taken.class);
    assertThat(told).filteredOn(LinkAsked.class::isInstance).hasSize(1);
  }

  @Test
  void who_rests_gets_the_link_too_and_is_back_once_they_choose() {
    String link = confirmed();
    kept.save(resting((Active) kept.lock(EMAIL).orElseThrow()));
    now = now.plus(Duration.ofDays(1));
    subscribe();
    assertThat(told).filteredOn(LinkAsked.class::isInstance).hasSize(1);
    assertThat(service().find(link).orElseThrow().resting()).isTrue();
    service().change(link, new Preferences(Language.FRENCH, Set.of()));
    assertThat(service().find(link).orElseThrow().resting()).isFalse();
    assertThat(kept.counted).containsExactly(Change.CAME);
  }

  private Subscription resting(Active active) {
    return active.refused(now) instanceof Active again ? resting(again) : active.refused(now);
  }

  @Test
  void confirming_counts_once_and_ending_leaves_only_a_number() {
    String link = confirmed();
    assertThat(service().end(link)).isInstanceOf(Ending.Ended.class);
    assertThat(service().end(link)).isInstanceOf(Ending.NothingThere.class);
    assertThat(kept.lock(EMAIL)).isEmpty();
    assertThat(kept.counted).containsExactly(Change.CAME, Change.WENT);
    assertThat(service().confirm("confirm")).isInstanceOf(LinkIsOver.class);
  }

  private String confirmed() {
    subscribe();
    links.put("confirm", kept.lock(EMAIL).orElseThrow().getId().value());
    assertThat(service().isConfirmable("confirm")).isTrue();
    service().confirm("confirm");
    return ((Confirmed) service().confirm("confirm")).link();
  }

  private Subscribe.Outcome subscribe() {
    return service().subscribe(new Command(EMAIL, new Preferences(Language.DUTCH, Set.of())));
  }

  private SubscriptionService service() {
    return new SubscriptionService(
        kept, new OwnLinks(), told::add, Clock.fixed(now, ZoneOffset.UTC));
  }

  /** Links by what they are about, whatever for. */
  private final class OwnLinks implements LinkTokens {

    @Override
    public String issue(Purpose purpose, UUID subject, Instant expiry) {
      links.put(purpose.name(), subject);
      return purpose.name();
    }

    @Override
    public Optional<UUID> resolve(Purpose purpose, String raw) {
      return Optional.ofNullable(links.get(raw));
    }

    @Override
    public Optional<UUID> redeem(Purpose purpose, String raw) {
      return resolve(purpose, raw);
    }

    @Override
    public void revoke(Purpose purpose, UUID subject) {
      links.values().removeIf(subject::equals);
    }
  }
}
