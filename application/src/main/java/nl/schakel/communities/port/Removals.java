package nl.schakel.communities.port;

import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Member;
import nl.schakel.people.PersonId;

/**
 * Remembers who was taken out of a community, as long as it is known who belonged to it: otherwise
 * whoever is taken out of an open one is back with one button.
 */
public interface Removals {

  /** That this member, who went, did not go by themselves. */
  void remember(Member member);

  /** They may come in as anybody may. Done again, it changes nothing. */
  void forget(CommunityId community, PersonId person);
}
