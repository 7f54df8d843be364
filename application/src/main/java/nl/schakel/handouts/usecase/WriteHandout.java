package nl.schakel.handouts.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.model.Body;
import nl.schakel.shared.Language;

/**
 * Writing hand-outs, one language at a time, and giving them to parents. Hand-outs are nobody's
 * own: every coordinator may.
 */
public interface WriteHandout {

  /**
   * Changes the draft; without one, it is begun.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody changed what was seen
   */
  Outcome write(Command command);

  /** From now on parents get the draft. */
  Outcome publish(Actor actor, Piece piece);

  /** Somebody who reads the language found it right. */
  Outcome review(Actor actor, Piece piece);

  /** Parents get it no more. */
  Outcome retire(Actor actor, Piece piece);

  /** A hand-out in one language. */
  record Piece(HandoutTopic topic, Language language) {}

  /**
   * What somebody wrote.
   *
   * @param seen the revision that was seen; 0 before the first
   * @param source what it was made from; not looked at for Dutch
   */
  record Command(Actor actor, Piece piece, long seen, Body body, Optional<Source> source) {}

  /**
   * What a translation was made from.
   *
   * @param dutch the version that was beside it
   * @param byMachine whether nobody who reads the language looked at it
   */
  record Source(int dutch, boolean byMachine) {}

  /** How it went. */
  sealed interface Outcome {

    record Done() implements Outcome {}

    /** A translation says from which Dutch version that parents have or had it was made. */
    record NoSuchDutch() implements Outcome {}

    /** There is nothing to do that with. */
    record NothingThere() implements Outcome {}
  }
}
