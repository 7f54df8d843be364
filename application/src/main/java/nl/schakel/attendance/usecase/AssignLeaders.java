package nl.schakel.attendance.usecase;

import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.SessionId;
import nl.schakel.people.PersonId;

/**
 * A coordinator says who leads. Every method throws {@link nl.schakel.shared.NotFoundException} for
 * what is not planned by an organisation of the actor.
 */
public interface AssignLeaders {

  Outcome assign(Actor actor, EditionId edition, PersonId trainer);

  Outcome release(Actor actor, EditionId edition, PersonId trainer);

  Outcome substitute(Command command);

  /** Whoever was to be away leads the session after all. */
  Outcome comeBack(Actor actor, SessionId session, PersonId absent);

  /** Somebody leads one session in place of another. */
  record Command(
      Actor actor, SessionId session, PersonId absent, PersonId substitute, String reason) {}

  /** How it went. */
  sealed interface Outcome {

    record Done() implements Outcome {}

    /** Only who has the role of trainer leads. */
    record NotATrainer() implements Outcome {}

    /** The programme demands a right to lead it that this trainer does not have. */
    record RightMissing() implements Outcome {}

    /** Whoever is to be replaced does not lead it, or whoever is to replace them does already. */
    record NothingToReplace() implements Outcome {}
  }
}
