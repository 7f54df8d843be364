package nl.schakel.notifications.usecase;

import java.util.Optional;
import nl.schakel.notifications.port.Letter.Content.RequestNews.Tiding;
import nl.schakel.requests.RequestCards.Card;
import nl.schakel.requests.RequestCards.Standing;
import nl.schakel.requests.RequestEvent.Change;

/** What there is to tell of a change. What is no longer so is not told: something later is. */
final class RequestTidings {

  private RequestTidings() {}

  static Optional<Tiding> forApplicant(Change change, Card card) {
    return switch (change) {
      case SAVED -> as(Tiding.SAVED, card, Standing.DRAFT);
      case ADVICE_ASKED -> as(Tiding.ADVICE, card, Standing.SUBMITTED);
      case FREE_PLACE_GIVEN -> as(Tiding.FREE, card, Standing.FREE_PLACE);
      case QUEUED -> as(Tiding.QUEUED, card, Standing.WAITING_FOR_QUOTA);
      case OFFER_ANNOUNCED -> as(Tiding.OFFER, card, Standing.PAID_OFFER);
      case MOVED_UP -> as(Tiding.MOVED_UP, card, Standing.FREE_PLACE);
      case TAKEN_UP -> as(Tiding.TAKEN_UP, card, Standing.IN_CONSULTATION);
      case PROPOSED -> as(Tiding.PROPOSED, card, Standing.IN_CONSULTATION);
      case SCHEDULED -> as(Tiding.SCHEDULED, card, Standing.SCHEDULED);
      case NAMES_ASKED -> as(Tiding.NAMES_ASKED, card, Standing.SCHEDULED);
      case REOPENED -> as(Tiding.REOPENED, card, Standing.IN_CONSULTATION);
      case WITHDRAWN -> as(Tiding.WITHDRAWN, card, Standing.WITHDRAWN);
      case DECLINED -> as(Tiding.DECLINED, card, Standing.DECLINED);
      case CONFIRMED, NOTED, ACCEPTED, NAMES_GIVEN, NAMES_OVERDUE, DELIVERED, LAPSED ->
          Optional.empty();
    };
  }

  /** With what somebody hears of a request for the first time. */
  static boolean isFirst(Change change) {
    return switch (change) {
      case SAVED, ADVICE_ASKED, FREE_PLACE_GIVEN, QUEUED, OFFER_ANNOUNCED -> true;
      case MOVED_UP,
          CONFIRMED,
          TAKEN_UP,
          NOTED,
          PROPOSED,
          ACCEPTED,
          SCHEDULED,
          REOPENED,
          NAMES_GIVEN,
          NAMES_ASKED,
          NAMES_OVERDUE,
          DELIVERED,
          WITHDRAWN,
          LAPSED,
          DECLINED ->
          false;
    };
  }

  static Optional<Tiding> forCoordinator(Change change, Card card) {
    return switch (change) {
      case ADVICE_ASKED, FREE_PLACE_GIVEN, OFFER_ANNOUNCED, MOVED_UP ->
          card.standing().isOver() ? Optional.empty() : Optional.of(Tiding.TO_HANDLE);
      case ACCEPTED -> as(Tiding.ACCEPTED, card, Standing.IN_CONSULTATION);
      case NAMES_OVERDUE -> as(Tiding.NAMES_OVERDUE, card, Standing.SCHEDULED);
      case WITHDRAWN -> Optional.of(Tiding.GONE);
      case SAVED,
          QUEUED,
          CONFIRMED,
          TAKEN_UP,
          NOTED,
          PROPOSED,
          SCHEDULED,
          REOPENED,
          NAMES_GIVEN,
          NAMES_ASKED,
          DELIVERED,
          LAPSED,
          DECLINED ->
          Optional.empty();
    };
  }

  /** What a coordinator wrote to the organisation. */
  static Optional<String> words(Card card, Tiding news) {
    return switch (news) {
      case DECLINED -> card.reason();
      case PROPOSED -> card.proposal();
      default -> Optional.empty();
    };
  }

  private static Optional<Tiding> as(Tiding news, Card card, Standing still) {
    return card.standing() == still ? Optional.of(news) : Optional.empty();
  }
}
