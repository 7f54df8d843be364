package nl.schakel.notifications.usecase;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Role;
import nl.schakel.people.PersonId;
import nl.schakel.requests.RequestCards;
import nl.schakel.requests.RequestCards.Card;
import nl.schakel.requests.RequestEvent.Change;
import nl.schakel.requests.RequestId;
import nl.schakel.shared.usecase.UseCasePart;

/** Finds who has to hear of a request: who asked, and the coordinators who look after it. */
@UseCasePart
class RequestReaders {

  private final RequestCards requests;
  private final Role.Holders roles;

  RequestReaders(RequestCards requests, Role.Holders roles) {
    this.requests = requests;
    this.roles = roles;
  }

  Set<PersonId> of(RequestId request, Change change) {
    return requests.card(request).map(card -> of(card, change)).orElse(Set.of());
  }

  /** Whoever showed that the address is theirs gets what was held back until then. */
  Optional<PersonId> confirmed(RequestId request, Change change) {
    return change == Change.CONFIRMED
        ? requests.card(request).map(Card::contact)
        : Optional.empty();
  }

  private Set<PersonId> of(Card card, Change change) {
    return switch (change) {
      case SAVED -> card.byAccount() ? Set.of() : Set.of(card.contact());
      case QUEUED, TAKEN_UP, PROPOSED, SCHEDULED, REOPENED, NAMES_ASKED, DECLINED ->
          Set.of(card.contact());
      case ADVICE_ASKED, FREE_PLACE_GIVEN, OFFER_ANNOUNCED, MOVED_UP -> everybody(card);
      case WITHDRAWN -> card.complete() ? everybody(card) : Set.of();
      case ACCEPTED, NAMES_OVERDUE -> coordinators(card);
      case CONFIRMED, NOTED, NAMES_GIVEN, DELIVERED, LAPSED -> Set.of();
    };
  }

  private Set<PersonId> everybody(Card card) {
    Set<PersonId> all = new HashSet<>(coordinators(card));
    all.add(card.contact());
    return all;
  }

  private Set<PersonId> coordinators(Card card) {
    return roles.of(Role.COORDINATOR, List.of(card.organiser()));
  }
}
