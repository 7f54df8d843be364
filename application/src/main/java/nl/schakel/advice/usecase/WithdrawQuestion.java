package nl.schakel.advice.usecase;

import nl.schakel.access.Actor;
import nl.schakel.advice.QuestionId;

/** The asker needs no answer any more; the partner can take another question instead. */
public interface WithdrawQuestion {

  /**
   * Ends the waiting.
   *
   * @throws nl.schakel.shared.NotFoundException when there is no such question of this asker
   */
  Outcome withdraw(Actor actor, QuestionId question);

  /** How it went. */
  sealed interface Outcome {

    record Withdrawn() implements Outcome {}

    /** It was answered, or waited too long. */
    record NoLongerWaiting() implements Outcome {}
  }
}
