package nl.schakel.messages.usecase;

import java.util.List;
import nl.schakel.learning.EditionId;
import nl.schakel.messages.RuleId;

/**
 * Sends what rules say, when it is time. A timer calls it; being called twice tells nobody twice.
 */
public interface SendByRules {

  /** The rules that may have something to send, each with an edition. */
  List<Due> due();

  Outcome send(Due due);

  /** A rule that sends now to people in an edition. */
  record Due(RuleId rule, EditionId edition) {}

  /** How it went. */
  sealed interface Outcome {

    record Sent(int readers) implements Outcome {}

    /** Everybody was told, nobody is to be, or another instance is at it. */
    record NothingToDo() implements Outcome {}
  }
}
