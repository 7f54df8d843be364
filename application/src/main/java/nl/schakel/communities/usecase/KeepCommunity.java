package nl.schakel.communities.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Profile;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;

/**
 * What a community is and how it calls itself, for its leads and the coordinators of its
 * organisation. Every method throws {@link nl.schakel.shared.NotFoundException} for anybody else,
 * and {@link nl.schakel.shared.StaleChangeException} when it changed since it was seen.
 */
public interface KeepCommunity {

  /** Whoever founds it leads it. */
  Outcome found(Actor actor, OrganisationId organisation, String name, Terms terms);

  Outcome revise(Actor actor, CommunityId id, Terms terms, Optional<Long> seen);

  /** The old name is remembered with the reason, and its address leads to the new one. */
  Outcome rename(Actor actor, CommunityId id, String name, String reason, Optional<Long> seen);

  /**
   * What is laid down.
   *
   * @param profile without teams
   * @param teams the names of those that it works with now
   */
  record Terms(Profile profile, List<String> teams) {
    public Terms {
      teams = List.copyOf(teams);
    }
  }

  /** How it went. */
  sealed interface Outcome {

    record Done(CommunityId id, Slug slug) implements Outcome {}

    /** Another community is called so. */
    record NameTaken() implements Outcome {}

    /** It is called so already. */
    record SameName() implements Outcome {}
  }
}
