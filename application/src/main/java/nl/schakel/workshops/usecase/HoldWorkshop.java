package nl.schakel.workshops.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.chains.ChainId;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.Workshop.Vignette;

/**
 * Plans a workshop and leads it, for who keeps its chain. What is not theirs throws {@link
 * nl.schakel.shared.NotFoundException}. Doing again what was done changes nothing.
 */
public interface HoldWorkshop {

  Outcome plan(Command command);

  /** The doors open: phones vote which link they would take. */
  Outcome open(Actor actor, WorkshopId workshop);

  /** They talked, and vote again. */
  Outcome voteAgain(Actor actor, WorkshopId workshop);

  Outcome conclude(Actor actor, WorkshopId workshop, String findings);

  Outcome cancel(Actor actor, WorkshopId workshop);

  /** What is planned. */
  record Command(
      Actor actor,
      ChainId chain,
      Instant starts,
      String place,
      Set<OrganisationId> parties,
      String agenda,
      List<Vignette> vignettes) {

    public Command {
      parties = Set.copyOf(parties);
      vignettes = List.copyOf(vignettes);
    }
  }

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

    /** There is no version of the chain that was agreed, or a vignette names a link not in it. */
    record NotInTheChain() implements Outcome {}

    /** It is over, was cancelled, or has not begun. */
    record NotNow() implements Outcome {}
  }
}
