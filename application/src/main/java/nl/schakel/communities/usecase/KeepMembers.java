package nl.schakel.communities.usecase;

import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityId;
import nl.schakel.people.PersonId;

/**
 * Who belongs to a community, for its leads and the coordinators of its organisation. Every method
 * throws {@link nl.schakel.shared.NotFoundException} for anybody else. Done again, nothing changes.
 */
public interface KeepMembers {

  /** They come back by a link only, also into an open community, until they are let in again. */
  Outcome remove(Actor actor, CommunityId community, PersonId member);

  /** Whoever was taken out may come in as anybody may. */
  Outcome readmit(Actor actor, CommunityId community, PersonId removed);

  Outcome appoint(Actor actor, CommunityId community, PersonId member);

  Outcome layDown(Actor actor, CommunityId community, PersonId lead);

  /** How it went. */
  sealed interface Outcome {

    /** Now or already. */
    record Done() implements Outcome {}

    /** Somebody else has to lead first. */
    record LastLead() implements Outcome {}
  }
}
