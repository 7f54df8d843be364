package nl.schakel.chains.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.chains.model.Comparison.Aspect;
import nl.schakel.chains.model.Comparison.Change;

/** What is otherwise about one link. */
record LinkChanges(Link before, Link after) {

  List<Change> all() {
    return Stream.of(aspects(), criteria(), alternatives()).flatMap(Function.identity()).toList();
  }

  private Stream<Change> aspects() {
    return Stream.of(Aspect.values())
        .filter(each -> !Objects.equals(of(each, before), of(each, after)))
        .map(Change.Otherwise::new);
  }

  private static Object of(Aspect aspect, Link link) {
    return switch (aspect) {
      case ORIGIN -> link.from();
      case KIND -> link.kind();
      case PARTNER -> link.to().partner();
      case SERVICE -> link.to().service();
      case PART -> link.to().part();
    };
  }

  /** What has another place or other words under the same number is reworded. */
  private Stream<Change> criteria() {
    return Stream.concat(
        after.criteria().stream()
            .filter(each -> !before.criteria().contains(each))
            .map(each -> arrived(each)),
        before.criteria().stream()
            .filter(each -> after.criteria().stream().noneMatch(other -> isSame(each, other)))
            .map(Change.CriterionRemoved::new));
  }

  private Change arrived(Criterion criterion) {
    return before.criteria().stream()
        .filter(earlier -> isSame(earlier, criterion))
        .findFirst()
        .<Change>map(earlier -> new Change.CriterionReworded(earlier, criterion))
        .orElseGet(() -> new Change.CriterionAdded(criterion));
  }

  private static boolean isSame(Criterion one, Criterion other) {
    return one.number() == other.number();
  }

  private Stream<Change> alternatives() {
    return Stream.concat(
        after.alternatives().stream()
            .filter(each -> !before.alternatives().contains(each))
            .map(Change.AlternativeAdded::new),
        before.alternatives().stream()
            .filter(each -> !after.alternatives().contains(each))
            .map(Change.AlternativeRemoved::new));
  }
}
