package nl.schakel.newsletters.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.newsletters.NewsletterCards;
import nl.schakel.newsletters.NewsletterEvent.ConfirmationAsked;
import nl.schakel.newsletters.NewsletterEvent.LinkAsked;
import nl.schakel.newsletters.NewsletterEvent.Step;
import nl.schakel.newsletters.NewsletterEvent.SubscriptionMoved;
import nl.schakel.newsletters.SubscriptionId;
import nl.schakel.newsletters.model.Preferences;
import nl.schakel.newsletters.model.Subscription;
import nl.schakel.newsletters.model.Subscription.Asked;
import nl.schakel.newsletters.model.Subscription.Confirmed;
import nl.schakel.newsletters.model.Subscription.Resting;
import nl.schakel.newsletters.port.Subscriptions;
import nl.schakel.newsletters.port.Subscriptions.Change;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class SubscriptionService implements Subscribe, KeepSubscription {

  private final Subscriptions subscriptions;
  private final LinkTokens links;
  private final Events events;
  private final Clock clock;

  SubscriptionService(Subscriptions subscriptions, LinkTokens links, Events events, Clock clock) {
    this.subscriptions = subscriptions;
    this.links = links;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Subscribe.Outcome subscribe(Command command) {
    Instant now = clock.instant();
    switch (known(command, now)) {
      case Asked asked when asked.mayBeAskedAgain(now) ->
          mail(asked.askAgain(command.preferences(), now), now);
      case Asked _ -> {}
      case Confirmed reader when reader.mayBeSentLink(now) -> {
        subscriptions.save(reader.linkSent(now));
        events.publish(new LinkAsked(reader.getId(), now));
      }
      case Confirmed _ -> {}
    }
    return new Subscribe.Outcome.Taken();
  }

  /** A new one is mailed at once; what was found, when it may be. */
  private Subscription known(Command command, Instant now) {
    return subscriptions
        .lock(command.email())
        .filter(found -> !(found instanceof Asked asked && lapsed(asked, now)))
        .orElseGet(() -> begin(command, now));
  }

  private boolean lapsed(Asked asked, Instant now) {
    if (asked.isOver(now)) {
      erase(asked.getId());
    }
    return asked.isOver(now);
  }

  private Asked begin(Command command, Instant now) {
    Asked asked = Subscription.ask(command.email(), command.preferences(), now);
    subscriptions.add(asked);
    tellAsked(asked, now);
    return asked;
  }

  private void mail(Asked asked, Instant now) {
    subscriptions.save(asked);
    tellAsked(asked, now);
  }

  private void tellAsked(Asked asked, Instant now) {
    events.publish(new ConfirmationAsked(asked.getId(), asked.confirmBy(), now));
  }

  @Override
  public Optional<Own> find(String link) {
    return linked(link)
        .map(found -> new Own(found.details().preferences(), found instanceof Resting));
  }

  private Optional<Subscription> linked(String link) {
    return links.resolve(Purpose.NEWSLETTER, link).map(SubscriptionId::new).flatMap(this::lock);
  }

  @Override
  public boolean isConfirmable(String link) {
    return links.resolve(Purpose.NEWSLETTER_CONFIRMATION, link).isPresent();
  }

  @Override
  public Confirmation confirm(String link) {
    return links
        .resolve(Purpose.NEWSLETTER_CONFIRMATION, link)
        .map(SubscriptionId::new)
        .flatMap(this::lock)
        .<Confirmation>map(this::confirmed)
        .orElseGet(Confirmation.LinkIsOver::new);
  }

  private Confirmation confirmed(Subscription subscription) {
    Instant now = clock.instant();
    if (subscription instanceof Asked asked) {
      subscriptions.save(asked.confirm(now));
      subscriptions.tally(Change.CAME, now);
      tell(asked.getId(), Step.CONFIRMED, now);
    }
    return new Confirmation.Confirmed(
        links.issue(
            Purpose.NEWSLETTER,
            subscription.getId().value(),
            now.plus(NewsletterCards.LINKS_GOOD)));
  }

  @Override
  public KeepSubscription.Outcome change(String link, Preferences preferences) {
    return linked(link)
        .<KeepSubscription.Outcome>map(subscription -> changed(subscription, preferences))
        .orElseGet(KeepSubscription.Outcome.LinkIsOver::new);
  }

  private KeepSubscription.Outcome changed(Subscription subscription, Preferences preferences) {
    subscriptions.save(subscription.prefer(preferences));
    tell(subscription.getId(), Step.CHANGED, clock.instant());
    return new KeepSubscription.Outcome.Changed();
  }

  @Override
  public Ending end(String link) {
    return linked(link).<Ending>map(this::ended).orElseGet(Ending.NothingThere::new);
  }

  private Ending ended(Subscription subscription) {
    Instant now = clock.instant();
    erase(subscription.getId());
    subscriptions.tally(Change.WENT, now);
    tell(subscription.getId(), Step.ENDED, now);
    return new Ending.Ended();
  }

  private void erase(SubscriptionId id) {
    subscriptions.remove(id);
    links.revoke(Purpose.NEWSLETTER_CONFIRMATION, id.value());
    links.revoke(Purpose.NEWSLETTER, id.value());
  }

  private Optional<Subscription> lock(SubscriptionId id) {
    return subscriptions.lock(id);
  }

  private void tell(SubscriptionId id, Step step, Instant now) {
    events.publish(new SubscriptionMoved(id, step, Optional.empty(), now));
  }
}
