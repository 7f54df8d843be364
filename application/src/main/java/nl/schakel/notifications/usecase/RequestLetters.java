package nl.schakel.notifications.usecase;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.learning.SubmissionId;
import nl.schakel.notifications.model.Matter;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.Confirmations;
import nl.schakel.notifications.port.Confirmations.Asking;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content;
import nl.schakel.notifications.port.Letter.Content.RequestNews.Tiding;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.requests.RequestCards;
import nl.schakel.requests.RequestCards.Card;
import nl.schakel.requests.RequestEvent.Change;
import nl.schakel.shared.usecase.UseCasePart;

/** Letters about a request for a training. They never say which theme it is about. */
@UseCasePart
class RequestLetters {

  /** A training is talked about for months. */
  private static final Duration LINK = Duration.ofDays(365);

  private final RequestCards requests;
  private final Confirmations confirmations;
  private final Addressees addressees;
  private final LinkTokens links;
  private final Letterhead letterhead;

  RequestLetters(
      RequestCards requests,
      Confirmations confirmations,
      Addressees addressees,
      LinkTokens links,
      Letterhead letterhead) {
    this.requests = requests;
    this.confirmations = confirmations;
    this.addressees = addressees;
    this.links = links;
    this.letterhead = letterhead;
  }

  Composed compose(Sending mail, Matter.RequestMoved matter, Instant now) {
    return requests
        .card(matter.request())
        .map(card -> compose(mail, matter, card, now))
        .orElseGet(Composed.NothingToTell::new);
  }

  private Composed compose(Sending mail, Matter.RequestMoved matter, Card card, Instant now) {
    boolean applicant = mail.details().recipient().equals(card.contact());
    Optional<Tiding> news =
        applicant
            ? RequestTidings.forApplicant(matter.change(), card)
            : RequestTidings.forCoordinator(matter.change(), card);
    if (news.isEmpty()) {
      return new Composed.NothingToTell();
    }
    if (applicant && isHeld(card, matter.change(), now)) {
      return new Composed.NotYet(Patience.lookAgain(card.confirmBy().orElseThrow(), now));
    }
    return new Composed.Ready(letter(mail, card, news.get(), applicant, now));
  }

  /** A stranger gets one mail, whatever was typed on however many forms. */
  private boolean isHeld(Card card, Change change, Instant now) {
    return card.confirmBy()
        .filter(until -> !RequestTidings.isFirst(change) || isAskedForAnother(card, until, now))
        .isPresent();
  }

  private boolean isAskedForAnother(Card card, Instant until, Instant now) {
    SubmissionId form = new SubmissionId(card.id().value());
    return confirmations.ask(card.contact(), form, until, now) == Asking.ASKED_FOR_ANOTHER;
  }

  private Letter letter(Sending mail, Card card, Tiding news, boolean applicant, Instant now) {
    return new Letter(
        mail.details().messageId(),
        mail.repeats(),
        addressees.of(mail.details().recipient()),
        applicant ? own(card, now) : letterhead.address("/requests/" + card.id().value()),
        new Content.RequestNews(
            news,
            applicant ? card.confirmBy() : Optional.empty(),
            card.position(),
            card.namesBy(),
            RequestTidings.words(card, news)),
        List.of());
  }

  /** Of a link only a hash is kept, so each letter gets its own. */
  private URI own(Card card, Instant now) {
    return letterhead.address(
        card.byAccount()
            ? "/my/requests/" + card.id().value()
            : "/my/request-link/"
                + links.issue(Purpose.TRAINING_REQUEST, card.id().value(), now.plus(LINK)));
  }
}
