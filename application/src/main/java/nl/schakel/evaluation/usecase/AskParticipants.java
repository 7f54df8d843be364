package nl.schakel.evaluation.usecase;

import java.util.List;
import nl.schakel.learning.EditionId;

/**
 * Asks who attended an edition what they thought, once its last session was held and all its lists
 * are closed. A timer calls it; being called twice asks nobody twice.
 */
public interface AskParticipants {

  /** The editions of which the last session was held lately, after which nobody was asked. */
  List<EditionId> due();

  Outcome ask(EditionId edition);

  /** How it went. */
  sealed interface Outcome {

    /** So many were asked, which may be nobody. */
    record Asked(int people) implements Outcome {}

    /** It is not over, who was there is not certain, or everybody was asked before. */
    record NothingToDo() implements Outcome {}
  }
}
