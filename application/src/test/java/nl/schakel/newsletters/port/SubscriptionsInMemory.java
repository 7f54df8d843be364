package nl.schakel.newsletters.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schakel.newsletters.SubscriptionId;
import nl.schakel.newsletters.model.Subscription;
import nl.schakel.newsletters.model.Subscription.Active;
import nl.schakel.newsletters.model.Subscription.Asked;
import nl.schakel.shared.EmailAddress;

/** Subscriptions of a test. */
public final class SubscriptionsInMemory implements Subscriptions {

  private final Map<String, Subscription> byEmail = new TreeMap<>();
  public final List<Change> counted = new ArrayList<>();

  @Override
  public Optional<Subscription> lock(EmailAddress email) {
    return Optional.ofNullable(byEmail.get(email.value()));
  }

  @Override
  public Optional<Subscription> lock(SubscriptionId id) {
    return byEmail.values().stream().filter(each -> each.getId().equals(id)).findFirst();
  }

  @Override
  public void add(Asked subscription) {
    byEmail.putIfAbsent(subscription.details().email().value(), subscription);
  }

  @Override
  public void save(Subscription subscription) {
    byEmail.put(subscription.details().email().value(), subscription);
  }

  @Override
  public void remove(SubscriptionId id) {
    byEmail.values().removeIf(each -> each.getId().equals(id));
  }

  @Override
  public int countActive() {
    return (int) byEmail.values().stream().filter(Active.class::isInstance).count();
  }

  @Override
  public List<SubscriptionId> next(Optional<SubscriptionId> after, Instant until, int atMost) {
    return byEmail.values().stream()
        .filter(Active.class::isInstance)
        .map(Subscription::getId)
        .filter(id -> after.filter(last -> last.value().compareTo(id.value()) >= 0).isEmpty())
        .sorted((one, other) -> one.value().compareTo(other.value()))
        .limit(atMost)
        .toList();
  }

  @Override
  public void forgetRefusals(Collection<SubscriptionId> ids) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int removeUnconfirmed(Instant now, int atMost) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<SubscriptionId> removeResting(Instant since, int atMost) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void tally(Change change, Instant at) {
    counted.add(change);
  }

  @Override
  public List<Map<String, Object>> recordsOf(EmailAddress email) {
    return List.of();
  }
}
