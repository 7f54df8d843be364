package nl.schakel.chains.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.agreements.CovenantId;
import nl.schakel.chains.ChainCards.Deadlines;
import nl.schakel.chains.ChainId;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.shared.LocalizedText;

/**
 * Making a chain, and saying what it is about. Throws {@link nl.schakel.shared.NotFoundException}
 * for who is no coordinator of its keeper.
 */
public interface KeepChains {

  /** It has an empty draft then. */
  Outcome make(Actor actor, About about);

  /**
   * Its page keeps its address. What holds now keeps its target group and deadlines: others are for
   * the next version, and its partners are asked again.
   *
   * @param seen the version of the chain that was seen
   * @throws nl.schakel.shared.StaleChangeException when it is another one by now
   */
  Outcome revise(Actor actor, ChainId chain, Optional<Long> seen, About about);

  /** What it is about; the address of its page follows from that once, and stays. */
  record About(
      Area area,
      TopicCode topic,
      LocalizedText targetGroup,
      OrganisationId keeper,
      Optional<CovenantId> covenant,
      Deadlines deadlines) {}

  /** How it went. */
  sealed interface Outcome {

    record Kept(ChainId chain) implements Outcome {}

    /** It is kept, and whoever had taken a place in the draft has to be asked again. */
    record AskingAgain(ChainId chain) implements Outcome {}

    /** What was once agreed about a topic in an area is not about another one later. */
    record Settled() implements Outcome {}

    record UnknownTopic() implements Outcome {}

    record UnknownCovenant() implements Outcome {}
  }
}
