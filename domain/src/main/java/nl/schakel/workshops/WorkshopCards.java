package nl.schakel.workshops;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.chains.ChainId;
import nl.schakel.people.OrganisationId;

/** What mails need of a workshop: who comes where and when. Never what it is about. */
public interface WorkshopCards {

  Optional<Card> card(WorkshopId workshop);

  /** Several at once. */
  interface Several {

    /** The cards of those that exist, in one go. */
    Map<WorkshopId, Card> cards(Collection<WorkshopId> workshops);
  }

  /** Those of one who invites. */
  interface OfKeeper {

    /** Those that it invites or invited to since then, the last one first; at most 100. */
    List<Card> invitedBy(OrganisationId keeper, Instant since);
  }

  /** How far it is. */
  enum Standing {
    TO_COME,
    BEGUN,
    CANCELLED
  }

  /**
   * A workshop without its cases.
   *
   * @param chain which it is about; never to be told
   * @param keeper who invites
   * @param parties who is invited
   * @param former who was, and is not any more
   * @param revision how often it changed since it was planned
   */
  record Card(
      WorkshopId id,
      ChainId chain,
      OrganisationId keeper,
      Set<OrganisationId> parties,
      Set<OrganisationId> former,
      int revision,
      Instant starts,
      String place,
      Standing standing) {

    public Card {
      parties = Set.copyOf(parties);
      former = Set.copyOf(former);
    }
  }
}
