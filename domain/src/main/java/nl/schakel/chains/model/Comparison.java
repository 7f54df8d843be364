package nl.schakel.chains.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.ChainCards.Promises;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Alternative;
import nl.schakel.chains.Link.Criterion;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What differs between two versions of a chain, link by link.
 *
 * @param promises present when they were agreed for something else
 * @param differences in the order of the later version; what was removed comes last
 */
public record Comparison(Optional<Repromised> promises, List<Difference> differences)
    implements ValueObject {

  public Comparison {
    differences = List.copyOf(differences);
  }

  /** For whom it is, or within how long partners act, is otherwise. */
  public record Repromised(Promises before, Promises after) implements ValueObject {}

  /** What became of a link. */
  public sealed interface Difference extends ValueObject {

    record Added(Link link) implements Difference {}

    record Removed(Link link) implements Difference {}

    /** It is the same link, and something of it is otherwise. */
    record Changed(Link before, Link after, List<Change> changes) implements Difference {
      public Changed {
        changes = List.copyOf(changes);
      }
    }
  }

  /** What is otherwise about a link. */
  public sealed interface Change extends ValueObject {

    record Otherwise(Aspect aspect) implements Change {}

    record CriterionAdded(Criterion criterion) implements Change {}

    record CriterionRemoved(Criterion criterion) implements Change {}

    record CriterionReworded(Criterion before, Criterion after) implements Change {}

    record AlternativeAdded(Alternative alternative) implements Change {}

    record AlternativeRemoved(Alternative alternative) implements Change {}
  }

  /** What a link has one of. */
  public enum Aspect {
    ORIGIN,
    KIND,
    PARTNER,
    SERVICE,
    PART
  }

  public static Comparison of(Drawn before, Drawn after) {
    List<Difference> differences = new ArrayList<>();
    for (Link link : after.links()) {
      before
          .link(link.id())
          .ifPresentOrElse(
              earlier -> changed(earlier, link).forEach(differences::add),
              () -> differences.add(new Difference.Added(link)));
    }
    before.links().stream()
        .filter(link -> after.link(link.id()).isEmpty())
        .map(Difference.Removed::new)
        .forEach(differences::add);
    return new Comparison(repromised(before.promises(), after.promises()), differences);
  }

  private static Optional<Repromised> repromised(
      Optional<Promises> before, Optional<Promises> after) {
    return before.flatMap(
        earlier ->
            after
                .filter(later -> !later.equals(earlier))
                .map(later -> new Repromised(earlier, later)));
  }

  private static Stream<Difference> changed(Link before, Link after) {
    List<Change> changes = new LinkChanges(before, after).all();
    return changes.isEmpty()
        ? Stream.empty()
        : Stream.of(new Difference.Changed(before, after, changes));
  }
}
