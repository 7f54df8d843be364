package nl.schakel.workshops.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.Link;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.workshops.model.Workshop.Open;
import nl.schakel.workshops.port.BallotBox;
import nl.schakel.workshops.port.Workshops;

@ApplicationService
class VotingService implements VoteInRoom {

  private final Workshops workshops;
  private final BallotBox votes;
  private final ChainCards chains;
  private final Clock clock;

  VotingService(Workshops workshops, BallotBox votes, ChainCards chains, Clock clock) {
    this.workshops = workshops;
    this.votes = votes;
    this.chains = chains;
    this.clock = clock;
  }

  @Override
  public Optional<Room> enter(String code, UUID phone) {
    return room(code)
        .map(
            open ->
                new Room(
                    open.round(),
                    open.plan().vignettes(),
                    links(open),
                    Map.copyOf(votes.of(open.getId(), open.round(), phone))));
  }

  @Override
  public Outcome vote(String code, Ballot ballot) {
    return room(code).map(open -> vote(open, ballot)).orElseGet(Outcome.NoSuchRoom::new);
  }

  private Outcome vote(Open open, Ballot ballot) {
    if (open.round() != ballot.round()) {
      return new Outcome.OtherRound();
    }
    if (open.plan().vignette(ballot.vignette()).isEmpty() || !isThere(open, ballot)) {
      return new Outcome.NoSuchChoice();
    }
    votes.put(
        open.getId(),
        new BallotBox.Ballot(ballot.phone(), ballot.round(), ballot.vignette(), ballot.link()));
    return new Outcome.Counted();
  }

  private boolean isThere(Open open, Ballot ballot) {
    return ballot
        .link()
        .filter(wanted -> links(open).stream().noneMatch(link -> link.id().equals(wanted)))
        .isEmpty();
  }

  private List<Link> links(Open open) {
    return chains.agreed(open.plan().chain()).map(ChainCards.Drawn::links).orElseGet(List::of);
  }

  private Optional<Open> room(String code) {
    return workshops.inRoom(code).filter(open -> open.code().isGoodAt(clock.instant()));
  }
}
