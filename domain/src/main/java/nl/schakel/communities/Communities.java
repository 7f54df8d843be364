package nl.schakel.communities;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Slug;

/** What other features may ask about communities. */
public interface Communities {

  Optional<CommunityCard> find(CommunityId id);

  /** By the address of its page, also by one that it had before it was renamed. */
  Optional<CommunityCard> bySlug(Slug slug);

  /** The cards of those that exist, in one go. */
  Map<CommunityId, CommunityCard> cards(Collection<CommunityId> ids);

  /** Those that somebody belongs to now, leads among them, by name. */
  List<CommunityCard> of(PersonId person);

  /** Those that somebody leads now. */
  Set<CommunityId> ledBy(PersonId person);

  /** How somebody belongs to a community now. */
  Tie tie(CommunityId community, PersonId person);

  /** Who belongs to it now; for a community that does not exist, nobody. */
  Set<PersonId> members(CommunityId community);

  /** Who leads it now. */
  Set<PersonId> leads(CommunityId community);

  /** Communities in which nobody is left to turn to, for who looks after them meanwhile. */
  interface Leaderless {

    /** Those of these organisations that nobody leads now. */
    Set<CommunityId> of(Collection<OrganisationId> organisations);
  }

  /** How somebody belongs. */
  enum Tie {
    LEAD,
    MEMBER,
    NONE
  }
}
