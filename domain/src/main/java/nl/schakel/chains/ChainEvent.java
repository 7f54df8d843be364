package nl.schakel.chains;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Audited;

/** What happened to chains. */
public sealed interface ChainEvent extends Audited {

  /** How a chain changed. */
  enum Change {
    MADE,
    REVISED,
    DRAFTED,
    AGREED,
    RETIRED
  }

  /** What became of the place of a partner in a draft. */
  enum Answer {
    ASKED,
    ACCEPTED,
    DECLINED
  }

  /** A chain or one of its versions is not what it was. */
  record ChainChanged(ChainId chain, int version, Change change, Optional<UUID> by, Instant at)
      implements ChainEvent {

    @Override
    public String action() {
      return "CHAIN_" + change;
    }

    @Override
    public UUID subject() {
      return chain.value();
    }
  }

  /** Nobody is put on a map unasked: a partner was asked, or answered. */
  record PlaceAnswered(
      ChainId chain,
      int version,
      OrganisationId partner,
      Answer answer,
      Optional<UUID> by,
      Instant at)
      implements ChainEvent {

    @Override
    public String action() {
      return "CHAIN_PLACE_" + answer;
    }

    @Override
    public UUID subject() {
      return chain.value();
    }
  }

  /** The check of a chain found errors that were not there before. */
  record ErrorsFound(ChainId chain, Instant at) implements ChainEvent {

    @Override
    public String action() {
      return "CHAIN_ERRORS_FOUND";
    }

    @Override
    public UUID subject() {
      return chain.value();
    }

    @Override
    public Optional<UUID> by() {
      return Optional.empty();
    }
  }

  /** Something that a chain misses was seen, taken up, solved, or left as it is. */
  record GapMoved(GapId gap, GapSignals.State to, Optional<UUID> by, Instant at)
      implements ChainEvent {

    @Override
    public String action() {
      return "GAP_" + to;
    }

    @Override
    public UUID subject() {
      return gap.value();
    }
  }
}
