package nl.schakel.communities.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Team;

/** Calls a team otherwise; who comes from it and what was counted of it stay with it. */
public interface RenameTeam {

  /**
   * Gives it this name. Throws {@link nl.schakel.shared.NotFoundException} for who does not look
   * after the community and for a team that is not there, and {@link
   * nl.schakel.shared.StaleChangeException} when the community changed since it was seen.
   */
  Outcome rename(
      Actor actor, CommunityId community, Team.Id team, String name, Optional<Long> seen);

  /** How it went. */
  sealed interface Outcome {

    record Done() implements Outcome {}

    /** Another team is called so. */
    record NameTaken() implements Outcome {}

    record SameName() implements Outcome {}
  }
}
