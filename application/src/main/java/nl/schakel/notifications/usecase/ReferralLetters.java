package nl.schakel.notifications.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.notifications.model.ChainMatter;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.ChainContent.ReferralNews;
import nl.schakel.notifications.port.ChainContent.ReferralNews.Turn;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.ReferralCards;
import nl.schakel.referrals.ReferralCards.Card;
import nl.schakel.shared.usecase.UseCasePart;

/**
 * Letters about a referral: that something is to be read or done, behind a login. Not about whom,
 * not about what, not between whom, and no code: a mail lies open where others can see it.
 */
@UseCasePart
class ReferralLetters {

  private final ReferralCards referrals;
  private final ReferralReaders readers;
  private final Addressees addressees;
  private final Letterhead letterhead;

  ReferralLetters(
      ReferralCards referrals,
      ReferralReaders readers,
      Addressees addressees,
      Letterhead letterhead) {
    this.referrals = referrals;
    this.readers = readers;
    this.addressees = addressees;
    this.letterhead = letterhead;
  }

  /** Who left since, or was forgotten, could read nothing. */
  Composed compose(Sending mail, ChainMatter.AboutReferral matter) {
    PersonId reader = mail.details().recipient();
    return referrals
        .card(matter.referral())
        .filter(_ -> addressees.isKnown(reader))
        .flatMap(
            card ->
                Optional.ofNullable(readers.news(matter, card).get(reader))
                    .map(news -> letter(mail, card, news)))
        .<Composed>map(Composed.Ready::new)
        .orElseGet(Composed.NothingToTell::new);
  }

  private Letter letter(Sending mail, Card card, Turn news) {
    return new Letter(
        mail.details().messageId(),
        mail.repeats(),
        addressees.of(mail.details().recipient()),
        letterhead.address(address(card, news)),
        new ReferralNews(news, card.deadline()),
        List.of());
  }

  /** What was withdrawn cannot be opened any more. */
  private static String address(Card card, Turn news) {
    return switch (news) {
      case OVERDUE, NOBODY_THERE -> "/referrals/watched";
      case WITHDRAWN -> "/referrals/inbox";
      default -> "/referrals/" + card.id().value();
    };
  }
}
