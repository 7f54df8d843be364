package nl.schakel.newsletters.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.newsletters.NewsletterEvent.Change;
import nl.schakel.newsletters.NewsletterEvent.NewsletterMoved;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.model.Issue;
import nl.schakel.newsletters.model.Newsletter;
import nl.schakel.newsletters.model.Newsletter.Draft;
import nl.schakel.newsletters.port.Newsletters;
import nl.schakel.newsletters.query.EditorialDesk;
import nl.schakel.partners.Novelties;
import nl.schakel.partners.Novelties.Novelty;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class WritingService implements WriteNewsletter {

  /** Before the first one: as long as readers remember. */
  private static final Duration BEFORE_THE_FIRST = Duration.ofDays(60);

  private final Newsletters newsletters;
  private final EditorialDesk desk;
  private final List<Novelties> sources;
  private final Events events;
  private final Clock clock;

  WritingService(
      Newsletters newsletters,
      EditorialDesk desk,
      List<Novelties> sources,
      Events events,
      Clock clock) {
    this.newsletters = newsletters;
    this.desk = desk;
    this.sources = List.copyOf(sources);
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<Novelty> novelties() {
    Instant from = desk.lastSent().orElseGet(() -> clock.instant().minus(BEFORE_THE_FIRST));
    return sources.stream()
        .flatMap(source -> source.since(from, Issue.MOST_ITEMS).stream())
        .sorted(Comparator.comparing(Novelty::since).reversed())
        .limit(Issue.MOST_ITEMS)
        .toList();
  }

  @Override
  public Outcome draft(Actor actor, Issue issue) {
    Draft draft = Newsletter.draft(issue);
    if (newsletters.isTaken(issue.slug(), draft.getId())) {
      return new Outcome.AddressTaken();
    }
    newsletters.add(draft);
    return kept(draft, Change.DRAFTED, actor);
  }

  @Override
  public Outcome revise(Actor actor, NewsletterId id, long seenVersion, Issue issue) {
    return switch (find(id)) {
      case Draft draft when draft.details().version() != seenVersion ->
          throw new StaleChangeException("newsletter");
      case Draft _ when newsletters.isTaken(issue.slug(), id) -> new Outcome.AddressTaken();
      case Draft draft -> {
        newsletters.save(draft.revise(issue));
        yield kept(draft, Change.REVISED, actor);
      }
      case Newsletter _ -> new Outcome.NotADraft();
    };
  }

  @Override
  public Outcome discard(Actor actor, NewsletterId id) {
    return switch (find(id)) {
      case Draft draft -> {
        newsletters.remove(draft);
        yield kept(draft, Change.DISCARDED, actor);
      }
      case Newsletter _ -> new Outcome.NotADraft();
    };
  }

  private Newsletter find(NewsletterId id) {
    return newsletters.lock(id).orElseThrow(() -> new NotFoundException("newsletter"));
  }

  private Outcome kept(Draft draft, Change change, Actor actor) {
    events.publish(
        new NewsletterMoved(
            draft.getId(), change, Optional.of(actor.account().value()), clock.instant()));
    return new Outcome.Kept(draft.getId());
  }
}
