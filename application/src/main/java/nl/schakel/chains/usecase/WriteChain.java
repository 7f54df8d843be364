package nl.schakel.chains.usecase;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.schakel.access.Actor;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ChainVersion.Seen;
import nl.schakel.chains.model.Links;
import nl.schakel.chains.model.Shape.Fault;

/**
 * Writing the links of a chain, always in a draft: referrals go over what was agreed. Every method
 * throws {@link nl.schakel.shared.NotFoundException} for who is no coordinator of its keeper.
 */
public interface WriteChain {

  /** A draft from what holds now, or was the last to hold; the one that is there stays. */
  int begin(Actor actor, ChainId chain);

  /**
   * Changes the draft; without one, it is begun first.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody changed what was seen
   */
  Outcome revise(Command command);

  /**
   * A change.
   *
   * @param seen the draft that was seen, where that matters
   */
  record Command(Actor actor, ChainId chain, Optional<Seen> seen, UnaryOperator<Links> change) {}

  /** How it went. */
  sealed interface Outcome {

    record Written(int version) implements Outcome {}

    /** Nothing was written. */
    record Refused(List<Fault> faults) implements Outcome {}
  }
}
