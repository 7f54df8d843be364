package nl.schakel.advice.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.advice.QuestionCards.Standing;
import nl.schakel.advice.model.Publication.Side;
import nl.schakel.advice.model.Publication.TakenDown;
import nl.schakel.advice.model.Question.Details;
import nl.schakel.advice.query.QuestionBook.Asking;

/** What the API says of questions; the names are a contract. */
interface QuestionShapes {

  /** For whom a list is read. */
  enum Part {
    ASKER,
    EXPERT,
    COORDINATOR
  }

  /** What is asked, and of whom. */
  record AskShape(UUID partnerId, String topic, String text) {}

  /** What is answered. */
  record AnswerShape(String text) {}

  /** To whom a question is given. */
  record HandoverShape(UUID partnerId) {}

  /** Whether one's own side wants everybody to read it. */
  record ConsentShape(Side side, boolean agreed) {}

  /**
   * A question.
   *
   * @param text absent for who only looks after deadlines
   * @param takenDownBecause what a coordinator gave as the reason not to show it
   */
  record QuestionShape(
      UUID id,
      Standing state,
      String topic,
      UUID partnerId,
      Instant askedAt,
      Instant dueAt,
      Optional<String> text,
      Optional<String> answer,
      Optional<Instant> answeredAt,
      boolean published,
      Optional<String> takenDownBecause) {

    static QuestionShape of(Asking question) {
      Details details = question.details();
      return new QuestionShape(
          details.id().value(),
          question.standing(),
          details.topic().value().value(),
          details.partner().value(),
          details.askedAt(),
          details.time().due(),
          Optional.of(details.text()),
          question.answer(),
          question.endedAt().filter(_ -> question.answer().isPresent()),
          question.publication().isPublished(),
          question.publication().takenDown().map(TakenDown::reason));
    }

    QuestionShape withoutWords() {
      return new QuestionShape(
          id,
          state,
          topic,
          partnerId,
          askedAt,
          dueAt,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty());
    }
  }
}
