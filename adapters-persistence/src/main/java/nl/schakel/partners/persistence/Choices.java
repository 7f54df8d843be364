package nl.schakel.partners.persistence;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.partners.query.PartnerSearch.Filter;
import org.jspecify.annotations.Nullable;

/**
 * Reads what can be chosen: a line for each, of the letter of its filter, its code and how many.
 */
final class Choices {

  private static final Map<Character, Filter> FILTERS =
      Arrays.stream(Filter.values())
          .collect(Collectors.toMap(PartnerConditions::letter, Function.identity()));

  private Choices() {}

  static Map<Filter, SortedMap<String, Long>> read(@Nullable String column) {
    Map<Filter, SortedMap<String, Long>> counts = new EnumMap<>(Filter.class);
    if (column != null) {
      column.lines().forEach(line -> put(counts, line));
    }
    return counts;
  }

  private static void put(Map<Filter, SortedMap<String, Long>> counts, String line) {
    int number = line.lastIndexOf(' ');
    counts
        .computeIfAbsent(Objects.requireNonNull(FILTERS.get(line.charAt(0))), _ -> new TreeMap<>())
        .put(line.substring(1, number), Long.parseLong(line.substring(number + 1)));
  }
}
