package nl.schakel.workshops.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.chains.ChainId;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.Workshop.Vignette;

/**
 * Plans a workshop, for who keeps its chain. What is not theirs throws {@link
 * nl.schakel.shared.NotFoundException}.
 */
public interface PlanWorkshop {

  Outcome plan(Command command);

  /**
   * Until its doors open. Whoever was invited hears it, and so does who is not any more.
   *
   * @param seen the revision that was looked at; none takes it as it is
   * @throws nl.schakel.shared.StaleChangeException when somebody changed it since
   */
  Outcome change(WorkshopId workshop, Optional<Integer> seen, Command command);

  /** What is planned; a change keeps the chain. */
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

    /** It has begun, or was cancelled. */
    record NotNow() implements Outcome {}
  }
}
