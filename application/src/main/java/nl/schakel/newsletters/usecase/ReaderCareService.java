package nl.schakel.newsletters.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.schakel.access.Actor;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.newsletters.NewsletterEvent.Step;
import nl.schakel.newsletters.NewsletterEvent.SubscriptionMoved;
import nl.schakel.newsletters.NewsletterPost;
import nl.schakel.newsletters.SubscriptionId;
import nl.schakel.newsletters.model.Subscription;
import nl.schakel.newsletters.model.Subscription.Active;
import nl.schakel.newsletters.model.Subscription.Resting;
import nl.schakel.newsletters.port.Subscriptions;
import nl.schakel.newsletters.port.Subscriptions.Change;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ReaderCareService implements LookAfterReaders, NewsletterPost.Returns {

  private static final int AT_ONCE = 500;

  private final Subscriptions subscriptions;
  private final LinkTokens links;
  private final Events events;
  private final Clock clock;

  ReaderCareService(Subscriptions subscriptions, LinkTokens links, Events events, Clock clock) {
    this.subscriptions = subscriptions;
    this.links = links;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome wake(Actor actor, SubscriptionId id) {
    return resting(id)
        .<Outcome>map(
            resting -> {
              subscriptions.save(resting.wake());
              return done(id, Step.WOKEN, actor);
            })
        .orElseGet(Outcome.NotResting::new);
  }

  @Override
  public Outcome remove(Actor actor, SubscriptionId id) {
    return resting(id)
        .<Outcome>map(
            _ -> {
              subscriptions.remove(id);
              gone(id);
              return done(id, Step.ENDED, actor);
            })
        .orElseGet(Outcome.NotResting::new);
  }

  @Override
  public int forgetUnconfirmed() {
    return subscriptions.removeUnconfirmed(clock.instant(), AT_ONCE);
  }

  @Override
  public int forgetResting(Period keep) {
    Instant now = clock.instant();
    Instant since = now.atOffset(ZoneOffset.UTC).minus(keep).toInstant();
    List<SubscriptionId> removed = subscriptions.removeResting(since, AT_ONCE);
    removed.forEach(
        id -> {
          gone(id);
          tell(id, Step.ENDED, Optional.empty(), now);
        });
    return removed.size();
  }

  private void gone(SubscriptionId id) {
    links.revoke(Purpose.NEWSLETTER, id.value());
    subscriptions.tally(Change.WENT, clock.instant());
  }

  @Override
  public void refused(SubscriptionId reader, Instant at) {
    notReached(reader, active -> active.refused(at), at);
  }

  @Override
  public void cameBack(SubscriptionId reader, Instant at) {
    notReached(reader, active -> active.cameBack(at), at);
  }

  private void notReached(SubscriptionId reader, Function<Active, Subscription> step, Instant at) {
    subscriptions
        .lock(reader)
        .filter(Active.class::isInstance)
        .map(Active.class::cast)
        .map(step)
        .ifPresent(
            after -> {
              subscriptions.save(after);
              if (after instanceof Resting) {
                tell(reader, Step.RESTED, Optional.empty(), at);
              }
            });
  }

  @Override
  public void taken(List<SubscriptionId> readers) {
    subscriptions.forgetRefusals(readers);
  }

  private Optional<Resting> resting(SubscriptionId id) {
    return subscriptions.lock(id).filter(Resting.class::isInstance).map(Resting.class::cast);
  }

  private Outcome done(SubscriptionId id, Step step, Actor actor) {
    tell(id, step, Optional.of(actor.account().value()), clock.instant());
    return new Outcome.Done();
  }

  private void tell(SubscriptionId id, Step step, Optional<UUID> by, Instant at) {
    events.publish(new SubscriptionMoved(id, step, by, at));
  }
}
