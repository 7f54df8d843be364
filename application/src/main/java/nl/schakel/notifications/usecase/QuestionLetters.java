package nl.schakel.notifications.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.advice.QuestionCards;
import nl.schakel.advice.QuestionCards.Card;
import nl.schakel.advice.QuestionCards.Party;
import nl.schakel.advice.QuestionCards.Standing;
import nl.schakel.advice.QuestionEvent.Change;
import nl.schakel.notifications.model.Matter;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content;
import nl.schakel.notifications.port.Letter.Content.QuestionNews.News;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.UseCasePart;

/**
 * Letters about a question to an expert. They say that there is something to read, and never what
 * it is about: a mail lies open where others can see it.
 */
@UseCasePart
class QuestionLetters {

  private final QuestionCards questions;
  private final Concerned concerned;
  private final Addressees addressees;
  private final Letterhead letterhead;

  QuestionLetters(
      QuestionCards questions, Concerned concerned, Addressees addressees, Letterhead letterhead) {
    this.questions = questions;
    this.concerned = concerned;
    this.addressees = addressees;
    this.letterhead = letterhead;
  }

  Composed compose(Sending mail, Matter.QuestionMoved matter) {
    PersonId reader = mail.details().recipient();
    return questions
        .card(matter.question())
        .flatMap(card -> news(card, matter, reader).map(news -> letter(mail, card, news)))
        .<Composed>map(Composed.Ready::new)
        .orElseGet(Composed.NothingToTell::new);
  }

  /** What is no longer so is not told: something later is. */
  private Optional<News> news(Card card, Matter.QuestionMoved matter, PersonId reader) {
    boolean waits = card.standing() == Standing.ASKED;
    return switch (matter.change()) {
      case ASKED, HANDED_OVER -> Optional.of(arrived(card, matter, reader)).filter(_ -> waits);
      case REMINDED ->
          Optional.of(News.REMINDER).filter(_ -> waits && concerned.experts(card).contains(reader));
      case ESCALATED -> Optional.of(News.OVERDUE).filter(_ -> waits);
      case ANSWERED -> Optional.of(News.ANSWERED).filter(_ -> card.standing() == Standing.ANSWERED);
      case EXPIRED -> Optional.of(News.UNANSWERED);
      case AGREED_TO_PUBLISH -> card.awaited().map(QuestionLetters::agreed);
      case WITHDRAWN, PUBLISHED, TAKEN_BACK, TAKEN_DOWN -> Optional.empty();
    };
  }

  private static News agreed(Party awaited) {
    return switch (awaited) {
      case ASKER -> News.EXPERT_AGREED;
      case EXPERT -> News.ASKER_AGREED;
    };
  }

  private News arrived(Card card, Matter.QuestionMoved matter, PersonId reader) {
    if (concerned.experts(card).contains(reader)) {
      return News.TO_ANSWER;
    }
    return card.asker().equals(reader) && matter.change() == Change.HANDED_OVER
        ? News.PASSED_ON
        : News.NOBODY_ANSWERS;
  }

  private Letter letter(Sending mail, Card card, News news) {
    return new Letter(
        mail.details().messageId(),
        mail.repeats(),
        addressees.of(mail.details().recipient()),
        letterhead.address(address(card, news)),
        new Content.QuestionNews(news, card.due()),
        List.of());
  }

  private static String address(Card card, News news) {
    return switch (news) {
      case TO_ANSWER, REMINDER, ASKER_AGREED -> "/advice/inbox/" + card.id().value();
      case ANSWERED, PASSED_ON, UNANSWERED, EXPERT_AGREED -> "/my/questions/" + card.id().value();
      case OVERDUE, NOBODY_ANSWERS -> "/advice/overview";
    };
  }
}
