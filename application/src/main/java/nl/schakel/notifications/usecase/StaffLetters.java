package nl.schakel.notifications.usecase;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import nl.schakel.access.AccountId;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.learning.EnrolmentCards;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.Standing;
import nl.schakel.notifications.model.Matter;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.shared.usecase.UseCasePart;

/** Letters to people as users of this install: about their accounts, and about their work. */
@UseCasePart
class StaffLetters {

  private final EnrolmentCards cards;
  private final Addressees addressees;
  private final LinkTokens links;
  private final Letterhead letterhead;

  StaffLetters(
      EnrolmentCards cards, Addressees addressees, LinkTokens links, Letterhead letterhead) {
    this.cards = cards;
    this.addressees = addressees;
    this.links = links;
    this.letterhead = letterhead;
  }

  Composed compose(Sending mail, Matter.ReviewRequest matter) {
    return cards
        .review(matter.review())
        .flatMap(review -> cards.find(review.enrolment()))
        .filter(enrolment -> enrolment.standing() == Standing.UNDER_REVIEW)
        .map(EnrolmentCard::edition)
        .<Composed>map(
            edition ->
                ready(mail, letterhead.address("/reviews"), new Content.ReviewAsked(edition)))
        .orElseGet(Composed.NothingToTell::new);
  }

  Composed compose(Sending mail, Matter.AccountInvitation matter, Instant now) {
    Instant expiry = matter.linkExpiry();
    return now.isBefore(expiry)
        ? ready(
            mail,
            link(Purpose.INVITATION, matter.account(), expiry),
            new Content.AccountOffered(expiry))
        : new Composed.NothingToTell();
  }

  Composed compose(Sending mail, Matter.PasswordReset matter, Instant now) {
    Instant expiry = matter.linkExpiry();
    return now.isBefore(expiry)
        ? ready(
            mail,
            link(Purpose.PASSWORD_RESET, matter.account(), expiry),
            new Content.PasswordForgotten(expiry))
        : new Composed.NothingToTell();
  }

  private URI link(Purpose purpose, AccountId account, Instant expiry) {
    return letterhead.address("/password/new/" + links.issue(purpose, account.value(), expiry));
  }

  private Composed ready(Sending mail, URI button, Content content) {
    return new Composed.Ready(
        new Letter(
            mail.details().messageId(),
            mail.repeats(),
            addressees.of(mail.details().recipient()),
            button,
            content,
            List.of()));
  }
}
