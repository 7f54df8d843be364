package nl.schakel.advice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.advice.QuestionCards.Standing;
import nl.schakel.advice.model.Publication;
import nl.schakel.advice.model.Question;
import nl.schakel.advice.model.Question.Answered;
import nl.schakel.advice.model.Question.Asked;
import nl.schakel.advice.model.Question.Unanswered;
import nl.schakel.advice.model.Question.Withdrawn;
import nl.schakel.advice.query.QuestionBook.Asking;

/** Reads questions for who only looks at them. */
final class AskingReader {

  private static final QuestionReader QUESTIONS = new QuestionReader();

  private AskingReader() {}

  static Asking asking(ResultSet row, int number) throws SQLException {
    return of(QUESTIONS.mapRow(row, number));
  }

  static Asking of(Question question) {
    return switch (question) {
      case Asked asked -> without(asked, Standing.ASKED, Optional.empty());
      case Answered(var details, var answer, var _, var at, var publication) ->
          new Asking(details, Standing.ANSWERED, Optional.of(answer), Optional.of(at), publication);
      case Unanswered(var _, var at) -> without(question, Standing.UNANSWERED, Optional.of(at));
      case Withdrawn(var _, var at) -> without(question, Standing.WITHDRAWN, Optional.of(at));
    };
  }

  private static Asking without(Question question, Standing standing, Optional<Instant> endedAt) {
    return new Asking(question.details(), standing, Optional.empty(), endedAt, Publication.NONE);
  }
}
