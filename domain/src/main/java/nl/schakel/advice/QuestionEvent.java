package nl.schakel.advice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.shared.Audited;

/** What happened to questions. */
public sealed interface QuestionEvent extends Audited {

  /** How a question changed. */
  enum Change {
    ASKED,
    HANDED_OVER,
    REMINDED,
    ESCALATED,
    ANSWERED,
    EXPIRED,
    WITHDRAWN,
    AGREED_TO_PUBLISH,
    PUBLISHED,
    TAKEN_BACK,
    TAKEN_DOWN
  }

  /** A question is not what it was. */
  record QuestionChanged(QuestionId question, Change change, Optional<UUID> by, Instant at)
      implements QuestionEvent {

    @Override
    public String action() {
      return "QUESTION_" + change;
    }

    @Override
    public UUID subject() {
      return question.value();
    }
  }
}
