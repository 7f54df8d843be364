package nl.schakel.chains.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.LinkId;
import nl.schakel.places.Area;
import nl.schakel.places.Municipality;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Where somebody can go today: the steps of what was agreed, each with what stands in its way and
 * what to do instead.
 *
 * @param steps by what one does, and within that what can be done first
 */
public record Route(List<Step> steps) implements ValueObject {

  public Route {
    steps = List.copyOf(steps);
  }

  /** What one does at a step. */
  public enum Act {
    DISCUSS,
    ADVICE,
    REFER,
    BRIDGE,
    AFTERWARDS;

    public static Act of(Link link) {
      if (link.to().part() == Part.BRIDGE || link.to().part() == Part.INTRODUCER) {
        return BRIDGE;
      }
      return switch (link.kind()) {
        case SIGNAL, DISCUSS -> DISCUSS;
        case CONSULT -> ADVICE;
        case WARM_REFER, SUPPORT_BESIDE -> REFER;
        case FEEDBACK, AFTERCARE, REFER_BACK -> AFTERWARDS;
      };
    }

    /** Who only talks to colleagues needs no other language and no free place. */
    boolean meetsFamily() {
      return this == REFER || this == BRIDGE;
    }
  }

  /**
   * One of them.
   *
   * @param instead the first of its alternatives, and of theirs, that can be taken
   */
  public record Step(Link link, Act act, List<Hindrance> hindrances, Optional<LinkId> instead)
      implements ValueObject {
    public boolean isOpen() {
      return hindrances.isEmpty();
    }
  }

  /**
   * What was agreed nearest to a place: by the municipality rather than by its province, and by
   * that rather than by the country. Several when they are for different people.
   *
   * @param chains those about the topic
   */
  public static List<Card> nearest(Collection<Card> chains, Municipality place) {
    Set<Area> around = Area.around(place);
    List<Card> there =
        chains.stream()
            .filter(chain -> chain.agreed().isPresent() && around.contains(chain.area()))
            .sorted(Comparator.comparingInt(chain -> size(chain.area())))
            .toList();
    return there.stream()
        .filter(chain -> size(chain.area()) == size(there.getFirst().area()))
        .toList();
  }

  private static int size(Area area) {
    return switch (area) {
      case Area.Town _ -> 0;
      case Area.Region _ -> 1;
      case Area.Nation _ -> 2;
    };
  }

  public static Route through(Drawn chain, Surroundings surroundings) {
    return new Route(
        chain.links().stream()
            .map(link -> new Wayfinding(chain, surroundings).step(link))
            .sorted(
                Comparator.comparing(Step::act)
                    .thenComparing(step -> !step.isOpen())
                    .thenComparing(step -> step.link().to().part() == Part.ALTERNATIVE))
            .toList());
  }

  /** Nobody in the chain can take the family over today. */
  public boolean isDeadEnd() {
    return steps.stream().noneMatch(step -> step.act() == Act.REFER && step.isOpen());
  }
}
