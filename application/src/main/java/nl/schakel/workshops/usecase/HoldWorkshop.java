package nl.schakel.workshops.usecase;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.workshops.WorkshopId;

/**
 * Leads a workshop, for who keeps its chain. What is not theirs throws {@link
 * nl.schakel.shared.NotFoundException}. Doing again what was done changes nothing.
 */
public interface HoldWorkshop {

  /** The doors open: phones vote which link they would take. */
  Outcome open(Actor actor, WorkshopId workshop);

  /** They talked, and vote again. */
  Outcome voteAgain(Actor actor, WorkshopId workshop);

  Outcome conclude(Actor actor, WorkshopId workshop, String findings);

  Outcome cancel(Actor actor, WorkshopId workshop);

  /** How it went. */
  sealed interface Outcome {

    record Done(WorkshopId workshop) implements Outcome {}

    /**
     * A text leads to somebody; nothing was kept.
     *
     * @param text which one
     */
    record TellsOfSomebody(String text, List<Finding> findings) implements Outcome {

      public TellsOfSomebody {
        findings = List.copyOf(findings);
      }
    }

    /** It is over, was cancelled, or has not begun. */
    record NotNow() implements Outcome {}
  }
}
