package nl.schakel.notifications.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.schakel.newsletters.NewsletterEvent;
import nl.schakel.newsletters.NewsletterEvent.ConfirmationAsked;
import nl.schakel.newsletters.NewsletterEvent.LinkAsked;
import nl.schakel.newsletters.NewsletterEvent.TestAsked;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.NewsletterPost;
import nl.schakel.newsletters.SubscriptionId;
import nl.schakel.notifications.model.NewsletterMatter;
import nl.schakel.notifications.port.BulkOutbox;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class NewsletterOutboxService implements QueueNewsletterMails, NewsletterPost {

  private final Mailroom mailroom;
  private final BulkOutbox bulk;

  NewsletterOutboxService(Mailroom mailroom, BulkOutbox bulk) {
    this.mailroom = mailroom;
    this.bulk = bulk;
  }

  @Override
  public void about(NewsletterEvent event) {
    switch (event) {
      case ConfirmationAsked(var subscription, Instant expiry, Instant at) ->
          mailroom.queue(
              Set.of(line(subscription)), new NewsletterMatter.SubscriptionAsked(expiry, at), at);
      case LinkAsked(var subscription, Instant at) ->
          mailroom.queue(Set.of(line(subscription)), new NewsletterMatter.SubscriptionLink(at), at);
      case TestAsked(var newsletter, var reader, var _, Instant at) ->
          mailroom.queue(Set.of(reader), new NewsletterMatter.NewsletterTested(newsletter, at), at);
      case NewsletterEvent _ -> {}
    }
  }

  @Override
  public void lay(NewsletterId newsletter, List<SubscriptionId> readers, Instant at) {
    mailroom.queue(
        readers.stream().map(NewsletterOutboxService::line).toList(),
        new NewsletterMatter.NewsletterOut(newsletter),
        at);
  }

  @Override
  public int waiting(Instant now) {
    return bulk.waiting(now);
  }

  @Override
  public Progress progress(NewsletterId newsletter) {
    return bulk.progress(newsletter);
  }

  /** A subscription is nobody's that we know: its mails wait in a line of its own. */
  private static PersonId line(SubscriptionId subscription) {
    return new PersonId(subscription.value());
  }
}
