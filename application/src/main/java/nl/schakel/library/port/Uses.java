package nl.schakel.library.port;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.communities.CommunityId;
import nl.schakel.library.ItemId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;

/** Keeps who says that they use what: each person once for each item. */
public interface Uses {

  /** Instead of what this person said before. */
  void tell(Use use);

  void takeBack(ItemId item, PersonId person);

  /**
   * Somebody's word that an item is used.
   *
   * @param organisation for which it is said, when it is
   * @param community for which it is said, when it is
   */
  record Use(
      ItemId item,
      PersonId person,
      Optional<OrganisationId> organisation,
      Optional<CommunityId> community,
      String how,
      Instant at) {

    public static final int LONGEST = 200;
  }
}
