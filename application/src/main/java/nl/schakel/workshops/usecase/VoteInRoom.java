package nl.schakel.workshops.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.workshops.model.Workshop.Round;
import nl.schakel.workshops.model.Workshop.Vignette;

/** What a phone in the room may do, without saying whose it is. */
public interface VoteInRoom {

  /** Empty when no room has this code now. */
  Optional<Room> enter(String code, UUID phone);

  /** The last choice of a phone counts. */
  Outcome vote(String code, Ballot ballot);

  /**
   * One choice.
   *
   * @param round the one that the phone saw
   * @param link empty for something else
   */
  record Ballot(UUID phone, Round round, int vignette, Optional<LinkId> link) {}

  /**
   * What there is to choose.
   *
   * @param chosen what this phone chose in this round, by vignette
   */
  record Room(
      Round round,
      List<Vignette> vignettes,
      List<Link> links,
      Map<Integer, Optional<LinkId>> chosen) {

    public Room {
      vignettes = List.copyOf(vignettes);
      links = List.copyOf(links);
      chosen = Map.copyOf(chosen);
    }
  }

  /** How it went. */
  sealed interface Outcome {

    record Counted() implements Outcome {}

    /** The other round began meanwhile. */
    record OtherRound() implements Outcome {}

    record NoSuchRoom() implements Outcome {}

    record NoSuchChoice() implements Outcome {}
  }
}
