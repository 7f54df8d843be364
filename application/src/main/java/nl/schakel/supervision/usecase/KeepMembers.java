package nl.schakel.supervision.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.learning.RefusalReason;
import nl.schakel.people.PersonId;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.usecase.KeepCircle.Known;

/**
 * Who is in a circle. Who comes in takes part in the round that goes on, and who goes no longer.
 * Every method throws {@link nl.schakel.shared.NotFoundException} for who has no say in it.
 */
public interface KeepMembers {

  Outcome add(Actor actor, CircleId circle, Known somebody);

  /** Done again, it changes nothing. */
  Outcome remove(Actor actor, CircleId circle, PersonId member, Optional<String> why);

  /** A member goes, by an account or by the link in a mail. */
  Outcome leave(PersonId member, Optional<Actor> actor, CircleId circle, Optional<String> why);

  /** How it went. */
  sealed interface Outcome {

    record Done() implements Outcome {}

    /** Came in or went before. */
    record Already() implements Outcome {}

    /** As many as can work together are in it. */
    record Full(int largest) implements Outcome {}

    /** The programme is not for them, and so no round would be. */
    record NotMeant(RefusalReason reason) implements Outcome {}

    /** Came in, but may not take part in the round that goes on. */
    record NotInRound(RefusalReason reason) implements Outcome {}

    /** The circle has ended. */
    record NotNow() implements Outcome {}
  }
}
