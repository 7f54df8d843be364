package nl.schakel.learning.usecase;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;

/** Coordinators say until when organisations give names for the places that they booked. */
public interface AgreeDeadline {

  /**
   * Holds for who booked already and for who books later. Harmless when done twice.
   *
   * @param by exclusive; empty goes back to what is usual
   * @throws nl.schakel.shared.NotFoundException when there is no such edition of this actor
   */
  Outcome agree(Actor actor, EditionId edition, Optional<Instant> by);

  /** How it went. */
  sealed interface Outcome {

    record Done() implements Outcome {}

    record InThePast() implements Outcome {}

    /** Names are of no use once it has begun. */
    record AfterBegin() implements Outcome {}
  }
}
