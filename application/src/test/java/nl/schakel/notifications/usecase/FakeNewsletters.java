package nl.schakel.notifications.usecase;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.newsletters.NewsletterCards;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.SubscriptionId;

/** Newsletters and readers that a test puts there. */
final class FakeNewsletters implements NewsletterCards {

  final Map<SubscriptionId, ReaderCard> readers = new HashMap<>();
  final Map<NewsletterId, IssueCard> issues = new HashMap<>();

  @Override
  public Map<SubscriptionId, ReaderCard> readers(Collection<SubscriptionId> subscriptions) {
    return subscriptions.stream()
        .filter(readers::containsKey)
        .distinct()
        .collect(Collectors.toUnmodifiableMap(id -> id, readers::get));
  }

  @Override
  public Optional<IssueCard> issue(NewsletterId newsletter) {
    return Optional.ofNullable(issues.get(newsletter));
  }
}
