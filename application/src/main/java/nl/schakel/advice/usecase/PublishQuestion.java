package nl.schakel.advice.usecase;

import nl.schakel.access.Actor;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.model.Publication.Side;

/**
 * Showing a question and its answer to everybody, when who asked and who answered both want it.
 * Every method throws {@link nl.schakel.shared.NotFoundException} for who has no say in it.
 */
public interface PublishQuestion {

  Outcome agree(Actor actor, QuestionId question, Side side);

  /** At once nobody reads it any more, even if the other side still agrees. */
  Outcome takeBack(Actor actor, QuestionId question, Side side);

  /**
   * A coordinator found that it should not be read.
   *
   * @param reason in words that both sides read
   */
  Outcome takeDown(Actor actor, QuestionId question, String reason);

  /** How it went. */
  sealed interface Outcome {

    /** Everybody reads it now. */
    record Published() implements Outcome {}

    /** The other side has not agreed, or a coordinator took it down. */
    record AgreedButNotShown() implements Outcome {}

    record NotShown() implements Outcome {}

    /** There is no answer to show. */
    record NotAnswered() implements Outcome {}
  }
}
