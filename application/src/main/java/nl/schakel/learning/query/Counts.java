package nl.schakel.learning.query;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.schakel.learning.query.Catalogue.Card;
import nl.schakel.learning.query.Catalogue.Filter;
import nl.schakel.learning.query.Catalogue.Wish;
import nl.schakel.shared.Language;
import nl.schakel.shared.query.Page;

/**
 * Counts what each value of each filter would leave, where all that was found is at hand: no filter
 * is chosen, and it stands on one page. Most searches end like that, and need not be asked twice.
 */
final class Counts {

  private Counts() {}

  static Optional<Map<Filter, SortedMap<String, Long>>> atHand(Wish wish, Page<Card> found) {
    return wish.isWithoutFilters() && found.items().size() == found.total()
        ? Optional.of(of(found.items()))
        : Optional.empty();
  }

  private static Map<Filter, SortedMap<String, Long>> of(List<Card> cards) {
    Map<Filter, SortedMap<String, Long>> counts = new EnumMap<>(Filter.class);
    for (Filter filter : Filter.values()) {
      cards.stream()
          .flatMap(card -> values(filter, card))
          .forEach(
              value ->
                  counts.computeIfAbsent(filter, _ -> new TreeMap<>()).merge(value, 1L, Long::sum));
    }
    return counts;
  }

  private static Stream<String> values(Filter filter, Card card) {
    return switch (filter) {
      case TOPIC -> card.topics().stream().map(topic -> topic.value().value());
      case FORMAT -> Stream.of(card.format().name());
      case TARGET_GROUP -> names(card.targetGroups());
      case LANGUAGE -> card.languages().stream().map(Language::tag);
      case COUNTRY -> Stream.of(card.country());
    };
  }

  private static Stream<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name);
  }
}
