package nl.schakel.communities.usecase;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Activity;
import nl.schakel.shared.PersonalDataCheck.Finding;

/**
 * Notes what a community does, and what led to what. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for who does not look after the community.
 */
public interface NoteActivity {

  /**
   * Writes it; one with the same id is replaced. Throws {@link
   * nl.schakel.shared.StaleChangeException} when that one was changed since this version.
   */
  Outcome note(Actor actor, CommunityId community, Activity activity);

  /** What led to it leads nowhere any more. Done again, it changes nothing. */
  Outcome remove(Actor actor, CommunityId community, Activity.Id activity);

  /** How it went. */
  sealed interface Outcome {

    record Done(Activity.Id activity) implements Outcome {}

    /** Something leads only to what is later, and to what is there. */
    record LeadsBack() implements Outcome {}

    /** Everybody reads it, so that nothing in it may lead to somebody. */
    record TellsOfSomebody(List<Finding> inTitle, List<Finding> inOutcome) implements Outcome {
      public TellsOfSomebody {
        inTitle = List.copyOf(inTitle);
        inOutcome = List.copyOf(inOutcome);
      }
    }

    record UnknownTeam() implements Outcome {}

    /** No such edition or workshop of the community's organisation. */
    record UnknownOccasion() implements Outcome {}
  }
}
