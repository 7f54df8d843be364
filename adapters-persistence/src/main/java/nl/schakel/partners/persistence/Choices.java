package nl.schakel.partners.persistence;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.schakel.partners.query.PartnerSearch.Filter;
import org.jspecify.annotations.Nullable;

/**
 * Counts what can be chosen. A partner is told by a line of codes, each behind the letter of its
 * filter; many have the same line. PostgreSQL took longer to count them than to find them.
 *
 * @param asked the codes that are chosen, of filters in which something is
 */
record Choices(Map<Filter, Set<String>> asked) {

  /** What a filter begins its codes with. */
  static char letter(Filter filter) {
    return filter.name().charAt(0);
  }

  /**
   * Of each filter what all the others let through: what fails one is counted for that one alone.
   *
   * @param lines of all that fits but for the filters; null where there is nothing
   */
  Map<Filter, SortedMap<String, Long>> count(@Nullable String lines) {
    Map<Filter, SortedMap<String, Long>> counts = new EnumMap<>(Filter.class);
    if (lines != null) {
      lines
          .lines()
          .collect(groupingBy(Function.identity(), counting()))
          .forEach((line, partners) -> add(counts, List.of(line.split(" ")), partners));
    }
    return counts;
  }

  private void add(Map<Filter, SortedMap<String, Long>> counts, List<String> line, long partners) {
    List<Filter> failed = asked.keySet().stream().filter(filter -> !fits(filter, line)).toList();
    Arrays.stream(Filter.values())
        .filter(filter -> failed.isEmpty() || failed.equals(List.of(filter)))
        .forEach(
            filter ->
                line.stream()
                    .filter(code -> code.charAt(0) == letter(filter))
                    .forEach(
                        code ->
                            counts
                                .computeIfAbsent(filter, _ -> new TreeMap<>())
                                .merge(code.substring(1), partners, Long::sum)));
  }

  private boolean fits(Filter filter, List<String> line) {
    return asked.getOrDefault(filter, Set.of()).stream()
        .anyMatch(code -> line.contains(letter(filter) + code));
  }
}
