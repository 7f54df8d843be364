package nl.schakel.newsletters.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.newsletters.NewsletterEvent.Change;
import nl.schakel.newsletters.NewsletterEvent.NewsletterMoved;
import nl.schakel.newsletters.NewsletterEvent.TestAsked;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.model.Newsletter;
import nl.schakel.newsletters.model.Newsletter.Draft;
import nl.schakel.newsletters.model.Newsletter.Paused;
import nl.schakel.newsletters.model.Newsletter.Scheduled;
import nl.schakel.newsletters.model.Newsletter.Sending;
import nl.schakel.newsletters.model.Newsletter.Unsent;
import nl.schakel.newsletters.port.Newsletters;
import nl.schakel.newsletters.port.Subscriptions;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class DispatchService implements SendNewsletter {

  private static final Duration FARTHEST = Duration.ofDays(365);

  private final Newsletters newsletters;
  private final Subscriptions subscriptions;
  private final Events events;
  private final Clock clock;

  DispatchService(
      Newsletters newsletters, Subscriptions subscriptions, Events events, Clock clock) {
    this.newsletters = newsletters;
    this.subscriptions = subscriptions;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void test(Actor actor, NewsletterId id) {
    var by = Optional.of(actor.account().value());
    events.publish(new TestAsked(find(id).getId(), actor.person(), by, clock.instant()));
  }

  @Override
  public Outcome schedule(Actor actor, NewsletterId id, long seenVersion, Instant at) {
    Instant now = clock.instant();
    if (!at.isAfter(now) || at.isAfter(now.plus(FARTHEST))) {
      return new Outcome.NotThen();
    }
    return seen(id, seenVersion) instanceof Draft draft
        ? done(draft.schedule(at), Change.SCHEDULED, actor)
        : new Outcome.NotNow();
  }

  @Override
  public Outcome takeBack(Actor actor, NewsletterId id) {
    return find(id) instanceof Scheduled scheduled
        ? done(scheduled.takeBack(), Change.UNSCHEDULED, actor)
        : new Outcome.NotNow();
  }

  @Override
  public Outcome send(Actor actor, NewsletterId id, long seenVersion) {
    return seen(id, seenVersion) instanceof Unsent unsent
        ? done(unsent.send(subscriptions.countActive(), clock.instant()), Change.STARTED, actor)
        : new Outcome.NotNow();
  }

  @Override
  public Outcome pause(Actor actor, NewsletterId id) {
    return find(id) instanceof Sending sending
        ? done(sending.pause(), Change.PAUSED, actor)
        : new Outcome.NotNow();
  }

  @Override
  public Outcome resume(Actor actor, NewsletterId id) {
    return find(id) instanceof Paused paused
        ? done(paused.resume(), Change.RESUMED, actor)
        : new Outcome.NotNow();
  }

  @Override
  public Outcome stop(Actor actor, NewsletterId id) {
    return switch (find(id)) {
      case Sending sending -> done(sending.stop(clock.instant()), Change.STOPPED, actor);
      case Paused paused -> done(paused.stop(clock.instant()), Change.STOPPED, actor);
      case Newsletter _ -> new Outcome.NotNow();
    };
  }

  private Newsletter seen(NewsletterId id, long version) {
    return Optional.of(find(id))
        .filter(newsletter -> newsletter.details().version() == version)
        .orElseThrow(() -> new StaleChangeException("newsletter"));
  }

  private Newsletter find(NewsletterId id) {
    return newsletters.lock(id).orElseThrow(() -> new NotFoundException("newsletter"));
  }

  private Outcome done(Newsletter after, Change change, Actor actor) {
    newsletters.save(after);
    events.publish(
        new NewsletterMoved(
            after.getId(), change, Optional.of(actor.account().value()), clock.instant()));
    return new Outcome.Done();
  }
}
