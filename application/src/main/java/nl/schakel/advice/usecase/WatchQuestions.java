package nl.schakel.advice.usecase;

import nl.schakel.advice.QuestionId;

/**
 * What time alone brings about. A timer calls this for what {@link
 * nl.schakel.advice.query.QuestionBook#due} tells; it looks again under the lock, so that being
 * called twice changes nothing.
 */
public interface WatchQuestions {

  Outcome look(QuestionId question);

  /** How it went. */
  sealed interface Outcome {

    record Noticed() implements Outcome {}

    /** Somebody, or the other instance, was first. */
    record NothingToDo() implements Outcome {}
  }
}
