package nl.schakel.newsletters.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schakel.access.Actor;
import nl.schakel.newsletters.NewsletterEvent.Change;
import nl.schakel.newsletters.NewsletterEvent.NewsletterMoved;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.model.Issue;
import nl.schakel.newsletters.model.Newsletter;
import nl.schakel.newsletters.model.Newsletter.Draft;
import nl.schakel.newsletters.port.Newsletters;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class CopyingService implements CopyNewsletter {

  /** Leaves room for a number. */
  private static final int LONGEST_STEM = Slug.MAXIMUM - 4;

  private final Newsletters newsletters;
  private final Events events;
  private final Clock clock;

  CopyingService(Newsletters newsletters, Events events, Clock clock) {
    this.newsletters = newsletters;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public NewsletterId copy(Actor actor, NewsletterId id) {
    Issue issue =
        newsletters
            .lock(id)
            .orElseThrow(() -> new NotFoundException("newsletter"))
            .details()
            .issue();
    Draft draft = Newsletter.draft(issue.at(free(issue.slug())));
    newsletters.add(draft);
    Optional<UUID> by = Optional.of(actor.account().value());
    events.publish(new NewsletterMoved(draft.getId(), Change.DRAFTED, by, clock.instant()));
    return draft.getId();
  }

  /** The next number behind the address. */
  private Slug free(Slug taken) {
    String stem = taken.value().replaceFirst("-\\d{1,3}$", "");
    String beginning = stem.substring(0, Math.min(stem.length(), LONGEST_STEM));
    return IntStream.iterate(2, number -> number + 1)
        .mapToObj(number -> Slug.of(beginning + " " + number, taken))
        .filter(slug -> !newsletters.isTaken(slug, NewsletterId.next()))
        .findFirst()
        .orElse(taken);
  }
}
