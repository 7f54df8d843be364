package nl.schakel.library.usecase;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityId;
import nl.schakel.library.ItemId;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.PersonalDataCheck.Finding;

/** "We use this": for one's organisation, a community that one belongs to, or one's own team. */
public interface TellUse {

  /**
   * Said again, it takes the place of what one said before.
   *
   * @throws nl.schakel.shared.NotFoundException for what nobody reads
   */
  Outcome tell(Command command);

  Outcome takeBack(Actor actor, ItemId item);

  /** For whom it is said. */
  sealed interface Users {

    record OwnTeam() implements Users {}

    record Organisation(OrganisationId id) implements Users {}

    record Community(CommunityId id) implements Users {}
  }

  /**
   * What is said.
   *
   * @param how in one line
   */
  record Command(Actor actor, ItemId item, Users users, String how) {}

  /** How it went. */
  sealed interface Outcome {

    record Told() implements Outcome {}

    record TakenBack() implements Outcome {}

    /** It says of whom it is; nothing was kept. */
    record TellsOfSomebody(List<Finding> findings) implements Outcome {
      public TellsOfSomebody {
        findings = List.copyOf(findings);
      }
    }

    /** One does not belong to those for whom one speaks. */
    record NotTheirs() implements Outcome {}
  }
}
