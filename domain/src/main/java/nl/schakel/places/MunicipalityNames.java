package nl.schakel.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.schakel.shared.PlainText;

/**
 * What municipalities are called, in order, so that a search looks at those that begin as it was
 * typed and at no others: each search of the directory asks for every word.
 */
final class MunicipalityNames {

  private static final String AFTER_ALL_LETTERS = "\uffff";

  private final NavigableMap<String, List<Called>> byName = new TreeMap<>();

  MunicipalityNames(Collection<Municipality> municipalities) {
    int place = 0;
    for (Municipality each : municipalities) {
      for (String name : each.name().texts().values()) {
        byName
            .computeIfAbsent(plain(name), _ -> new ArrayList<>())
            .add(new Called(each, plain(name), place));
      }
      place++;
    }
  }

  /**
   * @param place in the list of all, which decides between equals
   */
  private record Called(Municipality municipality, String name, int place) {}

  /** See {@link Municipalities#called}. */
  List<Municipality> called(String typed, int limit) {
    String wanted = plain(typed);
    return wanted.isEmpty()
        ? List.of()
        : byName.subMap(wanted, true, wanted + AFTER_ALL_LETTERS, false).values().stream()
            .flatMap(List::stream)
            .sorted(
                Comparator.<Called, Boolean>comparing(each -> !each.name().equals(wanted))
                    .thenComparing(each -> each.municipality().until().isPresent())
                    .thenComparingInt(Called::place))
            .map(Called::municipality)
            .distinct()
            .limit(limit)
            .toList();
  }

  /** Those that are called exactly so, but for accents and capitals. */
  List<Municipality> named(String typed) {
    return byName.getOrDefault(plain(typed), List.of()).stream()
        .map(Called::municipality)
        .distinct()
        .toList();
  }

  /** Small letters without accents, apostrophes or hyphens: {@code 's-Hertogenbosch} is found. */
  private static String plain(String name) {
    return PlainText.bare(name).replaceAll("['’]", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
