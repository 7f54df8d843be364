package nl.schakel.learning.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.schakel.learning.query.Catalogue.Card;
import nl.schakel.learning.query.Catalogue.Counts;
import nl.schakel.learning.query.Catalogue.Filter;
import nl.schakel.learning.query.Catalogue.Traits;
import nl.schakel.learning.query.Catalogue.Wish;
import nl.schakel.shared.query.Page;

/** Counts how many programmes each value of each filter would leave. */
record Counting(Map<Filter, SortedMap<String, Long>> byFilter) {

  /**
   * Where no filter is chosen and all that was found stands on one page: most searches end like
   * that, and need not be asked twice.
   */
  static Optional<Counts> atHand(Wish wish, Page<Card> found) {
    return wish.isWithoutFilters() && found.items().size() == found.total()
        ? Optional.of(of(wish, found.items().stream().map(Card::traits).toList()))
        : Optional.empty();
  }

  static Counts of(Wish wish, Collection<Traits> worded) {
    Map<Filter, Set<String>> asked = wish.codes();
    Counting counting = new Counting(new EnumMap<>(Filter.class));
    worded.forEach(traits -> counting.add(traits, countedIn(traits, asked)));
    return new Counts(counting.byFilter());
  }

  /** A filter counts what fits all the others: all of them, just the one it fails, or none. */
  private static Collection<Filter> countedIn(Traits traits, Map<Filter, Set<String>> asked) {
    Set<Filter> failed = EnumSet.noneOf(Filter.class);
    asked.forEach(
        (filter, codes) -> {
          if (Collections.disjoint(of(traits, filter), codes)) {
            failed.add(filter);
          }
        });
    return switch (failed.size()) {
      case 0 -> Arrays.asList(Filter.values());
      case 1 -> failed;
      default -> List.of();
    };
  }

  private void add(Traits traits, Collection<Filter> filters) {
    for (Filter filter : filters) {
      SortedMap<String, Long> values = byFilter.computeIfAbsent(filter, _ -> new TreeMap<>());
      of(traits, filter).forEach(code -> values.merge(code, 1L, Long::sum));
    }
  }

  private static List<String> of(Traits traits, Filter filter) {
    return traits.codes().getOrDefault(filter, List.of());
  }
}
