package nl.schakel.chains.usecase;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.schakel.access.Actor;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.model.ChainVersion.Seen;
import nl.schakel.chains.model.Links;
import nl.schakel.chains.model.Shape.Fault;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonalDataCheck.Finding;

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

  /** Which text of a criterion. */
  enum Part {
    TEXT,
    INSTEAD
  }

  /**
   * A text of which somebody could be found.
   *
   * @param criterion its number within the link
   */
  record Telling(
      LinkId link,
      int criterion,
      Part part,
      Language language,
      String text,
      List<Finding> findings) {

    public Telling {
      findings = List.copyOf(findings);
    }
  }

  /** How it went. */
  sealed interface Outcome {

    record Written(int version) implements Outcome {}

    /** Nothing was written. */
    record Refused(List<Fault> faults) implements Outcome {}

    /** Criteria lead to somebody; nothing was written. */
    record TellsOfSomebody(List<Telling> texts) implements Outcome {

      public TellsOfSomebody {
        texts = List.copyOf(texts);
      }
    }
  }
}
