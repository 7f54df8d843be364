package nl.schakel.chains;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;

/** How what a workshop decided becomes the next draft of a chain. */
public interface NextVersion {

  /**
   * Begins a draft from the version that holds now, or goes on with the draft that is there, and
   * applies the amendments. Doing it again for the same workshop changes nothing.
   */
  Outcome draft(ChainId chain, UUID workshop, List<Amendment> amendments, Actor actor);

  /** What came of it. */
  sealed interface Outcome {

    record Drafted(int version) implements Outcome {}

    /** What an amendment speaks of is not in the chain any more. */
    record LinkGone(LinkId link) implements Outcome {}

    record NotAllowed() implements Outcome {}
  }

  /** One change of a chain. */
  sealed interface Amendment {

    record AddLink(Link link) implements Amendment {}

    record RemoveLink(LinkId link) implements Amendment {}

    record AddAlternative(LinkId link, Link.Alternative alternative) implements Amendment {}

    record AddCriterion(LinkId link, Link.Criterion criterion) implements Amendment {}

    /** What it is about; empty for a link that is new. */
    default Optional<LinkId> concerns() {
      return switch (this) {
        case AddLink _ -> Optional.empty();
        case RemoveLink(LinkId link) -> Optional.of(link);
        case AddAlternative(LinkId link, Link.Alternative _) -> Optional.of(link);
        case AddCriterion(LinkId link, Link.Criterion _) -> Optional.of(link);
      };
    }
  }
}
