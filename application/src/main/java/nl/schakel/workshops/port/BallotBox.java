package nl.schakel.workshops.port;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.LinkId;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.Workshop.Round;

/** The votes of a workshop: one a phone and vignette and round, until it changes its mind. */
public interface BallotBox {

  void put(WorkshopId workshop, Ballot ballot);

  /** What this phone chose in a round, by vignette. */
  Map<Integer, Optional<LinkId>> of(WorkshopId workshop, Round round, UUID phone);

  /** Nobody can tell any more which votes came from one phone. */
  void mix(WorkshopId workshop);

  /** The same for workshops that opened before then and were not concluded. */
  void mixBefore(Instant opened);

  /**
   * One vote.
   *
   * @param phone a random number that the phone keeps
   * @param link empty for something else
   */
  record Ballot(UUID phone, Round round, int vignette, Optional<LinkId> link) {}
}
