package nl.schakel.consultations;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.advice.QuestionId;
import nl.schakel.shared.Audited;

/** What happened to consultations. Each is known by the question that was asked. */
public sealed interface ConsultationEvent extends Audited {

  /** How a consultation changed. */
  enum Change {
    BEGUN,
    CONCLUDED
  }

  /** A consultation is not what it was. */
  record ConsultationChanged(QuestionId question, Change change, Optional<UUID> by, Instant at)
      implements ConsultationEvent {

    @Override
    public String action() {
      return "CONSULTATION_" + change;
    }

    @Override
    public UUID subject() {
      return question.value();
    }
  }
}
