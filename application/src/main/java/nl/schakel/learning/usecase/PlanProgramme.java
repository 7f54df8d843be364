package nl.schakel.learning.usecase;

import nl.schakel.access.Actor;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.Programme.Description;
import nl.schakel.shared.Slug;

/**
 * What planners of an organisation do with its programmes. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for a programme or an organisation that is not theirs.
 */
public interface PlanProgramme {

  /** Begins a new programme, seen by planners only. */
  Outcome draft(Actor actor, Description description);

  /**
   * Changes the description.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody else did in the meantime
   */
  Outcome revise(Actor actor, ProgrammeId programme, long version, Description description);

  /** Begins a new programme that says the same under another address. */
  Outcome copy(Actor actor, ProgrammeId programme, Slug slug);

  /** Puts it in the catalogue; an archived one comes back. */
  Outcome publish(Actor actor, ProgrammeId programme);

  /** Takes it out of the catalogue; what was done stays. */
  Outcome archive(Actor actor, ProgrammeId programme);

  /** How it went. */
  sealed interface Outcome {

    record Done(ProgrammeId programme) implements Outcome {}

    /** Another programme has this address. */
    record SlugTaken(Slug slug) implements Outcome {}

    /** Not from the state that it is in; a draft has nothing to archive. */
    record NotNow() implements Outcome {}
  }
}
