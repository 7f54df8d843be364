package nl.schakel.newsletters.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.newsletters.NewsletterEvent.Change;
import nl.schakel.newsletters.NewsletterEvent.NewsletterMoved;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.NewsletterPost;
import nl.schakel.newsletters.SubscriptionId;
import nl.schakel.newsletters.model.Newsletter.Course;
import nl.schakel.newsletters.model.Newsletter.Scheduled;
import nl.schakel.newsletters.model.Newsletter.Sending;
import nl.schakel.newsletters.port.Newsletters;
import nl.schakel.newsletters.port.Subscriptions;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class LayingService implements LayNewsletters {

  private static final int AT_ONCE = 500;

  /** As much as leaves while the next look is due; who pauses does not wait for fifty thousand. */
  private static final int ENOUGH = 2_000;

  private final Newsletters newsletters;
  private final Subscriptions subscriptions;
  private final NewsletterPost post;
  private final Events events;
  private final Clock clock;

  LayingService(
      Newsletters newsletters,
      Subscriptions subscriptions,
      NewsletterPost post,
      Events events,
      Clock clock) {
    this.newsletters = newsletters;
    this.subscriptions = subscriptions;
    this.post = post;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome layDue() {
    Instant now = clock.instant();
    newsletters.lockDue(now).forEach(scheduled -> begin(scheduled, now));
    return newsletters
        .lockSending()
        .filter(_ -> post.waiting(now) < ENOUGH)
        .<Outcome>map(sending -> lay(sending, now))
        .orElseGet(Outcome.Rests::new);
  }

  private void begin(Scheduled scheduled, Instant now) {
    newsletters.save(scheduled.send(subscriptions.countActive(), now));
    tell(scheduled.getId(), Change.STARTED, now);
  }

  private Outcome lay(Sending sending, Instant now) {
    Course course = sending.course();
    List<SubscriptionId> readers = subscriptions.next(course.last(), course.startedAt(), AT_ONCE);
    if (readers.isEmpty()) {
      newsletters.save(sending.finish(now));
      tell(sending.getId(), Change.LAID_DOWN, now);
    } else {
      post.lay(sending.getId(), readers, now);
      newsletters.save(sending.laid(readers.size(), readers.getLast()));
    }
    return new Outcome.Continues(readers.size());
  }

  private void tell(NewsletterId id, Change change, Instant now) {
    events.publish(new NewsletterMoved(id, change, Optional.empty(), now));
  }
}
