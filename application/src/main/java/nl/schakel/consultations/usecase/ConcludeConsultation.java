package nl.schakel.consultations.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.advice.QuestionId;
import nl.schakel.consultations.model.Consultation.Conclusion;
import nl.schakel.consultations.model.Consultation.Missing;

/** Who asked says what came of it. What was missing is told to who looks after the chain. */
public interface ConcludeConsultation {

  /** Throws {@link nl.schakel.shared.NotFoundException} for everybody but who asked. */
  Outcome conclude(Command command);

  /** What came of it. */
  record Command(
      Actor actor, QuestionId question, Conclusion conclusion, Optional<Missing> missing) {}

  /** How it went. */
  sealed interface Outcome {

    record Concluded() implements Outcome {}

    /** The same was said before; saying it again changes nothing. */
    record SaidBefore(Conclusion conclusion) implements Outcome {}

    /** The expert still has time to answer. */
    record StillWaiting() implements Outcome {}
  }
}
