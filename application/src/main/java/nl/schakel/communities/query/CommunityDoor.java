package nl.schakel.communities.query;

import java.time.Instant;
import java.util.List;
import nl.schakel.communities.CommunityId;
import nl.schakel.people.PersonId;

/** Who is in front of the door of a community, for who looks after it and for themselves. */
public interface CommunityDoor {

  /** Whom a keeper took out and nobody let in again, the latest first. */
  List<Removed> removed(CommunityId community);

  boolean isRemoved(CommunityId community, PersonId person);

  /** Somebody who was taken out. */
  record Removed(PersonId person, Instant at) {}
}
