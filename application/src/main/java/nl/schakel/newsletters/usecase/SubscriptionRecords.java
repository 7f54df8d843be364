package nl.schakel.newsletters.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.newsletters.port.Subscriptions;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.port.PersonalRecords;
import nl.schakel.shared.usecase.ApplicationService;

/** A subscription belongs to nobody we know, unless its address is the one of who asks. */
@ApplicationService
class SubscriptionRecords implements PersonalRecords {

  private final Subscriptions subscriptions;
  private final LinkTokens links;
  private final People people;

  SubscriptionRecords(Subscriptions subscriptions, LinkTokens links, People people) {
    this.subscriptions = subscriptions;
    this.links = links;
    this.people = people;
  }

  @Override
  public String feature() {
    return "newsletters";
  }

  @Override
  public int order() {
    return 640;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    return Map.of(
        "subscriptions", address(person).map(subscriptions::recordsOf).orElseGet(List::of));
  }

  /** Only who showed to read mail there: an address that anybody typed proves nothing. */
  private Optional<EmailAddress> address(UUID person) {
    return people
        .find(new PersonId(person))
        .filter(PersonCard::emailConfirmed)
        .map(PersonCard::email);
  }

  @Override
  public void erase(UUID person) {
    address(person)
        .flatMap(subscriptions::lock)
        .ifPresent(
            subscription -> {
              subscriptions.remove(subscription.getId());
              links.revoke(Purpose.NEWSLETTER, subscription.getId().value());
              links.revoke(Purpose.NEWSLETTER_CONFIRMATION, subscription.getId().value());
            });
  }
}
