package nl.schakel.notifications.usecase;

import java.time.Instant;
import java.util.List;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.learning.EnrolmentCards;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.notifications.model.Matter;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.shared.usecase.UseCasePart;

/** Asks who attended what they thought. Of the link only a hash is kept, so it is made here. */
@UseCasePart
class EvaluationLetters {

  private final EnrolmentCards learning;
  private final Addressees addressees;
  private final LinkTokens links;
  private final Letterhead letterhead;

  EvaluationLetters(
      EnrolmentCards learning, Addressees addressees, LinkTokens links, Letterhead letterhead) {
    this.learning = learning;
    this.addressees = addressees;
    this.links = links;
    this.letterhead = letterhead;
  }

  Composed compose(Sending mail, Matter.EvaluationRequest matter, Instant now) {
    return learning.editions(List.of(matter.edition())).stream()
        .filter(_ -> now.isBefore(matter.linkExpiry()))
        .findFirst()
        .<Composed>map(edition -> new Composed.Ready(letter(mail, matter, edition)))
        .orElseGet(Composed.NothingToTell::new);
  }

  private Letter letter(Sending mail, Matter.EvaluationRequest matter, EditionCard edition) {
    String link = links.issue(Purpose.EVALUATION, matter.invitation().value(), matter.linkExpiry());
    return new Letter(
        mail.details().messageId(),
        mail.repeats(),
        addressees.of(mail.details().recipient()),
        letterhead.address("/evaluation/" + link),
        new Content.EvaluationAsked(edition, matter.linkExpiry()),
        List.of());
  }
}
