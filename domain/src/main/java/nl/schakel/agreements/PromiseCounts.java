package nl.schakel.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Caller;
import nl.schakel.agreements.Yardstick.Share;
import nl.schakel.agreements.Yardstick.Told;
import org.jmolecules.ddd.types.ValueObject;

/** Counts what was promised in covenants. Told by the feature that measures chains. */
public interface PromiseCounts {

  /** Who may not see the figures of a chain does not see what they come to here, either. */
  Found of(CovenantId covenant, Caller caller);

  /** How the chains of a covenant do, for who asks. */
  sealed interface Found extends ValueObject {

    /** No chain was agreed by this covenant. */
    record NoChain() implements Found {}

    /** There are chains, whose figures others see. */
    record NotForYou() implements Found {}

    /**
     * Figures.
     *
     * @param asOf the Monday by which referrals were counted
     * @param years the last first
     */
    record InFigures(Optional<LocalDate> asOf, List<OfYear> years) implements Found {
      public InFigures {
        years = List.copyOf(years);
      }
    }

    default List<OfYear> inYears() {
      return this instanceof InFigures(var _, var years) ? years : List.of();
    }
  }

  /**
   * What the chains of a covenant came to.
   *
   * @param over whether nothing is offered in it any more
   * @param chains how many the reader sees
   * @param counted of each share what it is, and over how many of them
   */
  record OfYear(int year, boolean over, int chains, Map<Share, Counted> counted)
      implements ValueObject {

    public OfYear {
      counted = Map.copyOf(counted);
    }

    public Told told(Share share) {
      return of(share).told();
    }

    public Counted of(Share share) {
      return counted.getOrDefault(share, new Counted(new Told.Unsaid(), 0));
    }
  }

  /** A share, over so many chains: where it may not be said of a chain, that is left out. */
  record Counted(Told told, int chains) implements ValueObject {}
}
