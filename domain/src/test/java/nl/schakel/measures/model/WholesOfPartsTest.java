package nl.schakel.measures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.schakel.measures.model.Figure.AtLeast;
import nl.schakel.measures.model.Figure.Exact;
import nl.schakel.measures.model.Figure.Few;
import nl.schakel.measures.model.Suppression.Table;
import org.junit.jupiter.api.Test;

/**
 * Beside the table somebody tells what each of the chains in it is, all municipalities together.
 */
class WholesOfPartsTest {

  private static final int TABLES = 200;
  private static final int MOST_TO_TRY = 5;

  private record Where(String row, String column, String part) {}

  private final Random random = new Random(20_261_123);

  @Test
  void what_a_chain_is_elsewhere_is_not_what_it_is_less_what_the_table_shows() {
    Map<String, Long> province = Map.of("A", 12L, "C", 3L);
    assertThat(Suppression.leftOut(province)).containsExactly("C");
    assertThat(Suppression.whole(List.copyOf(province.values()))).isEqualTo(new AtLeast(12));
    assertThat(Suppression.leftOut(Map.of("B", 8L))).isEmpty();
    assertThat(Suppression.leftOut(Map.of("A", 12L, "C", 3L, "D", 2L, "E", 2L))).isEmpty();
  }

  /** Every number that would have been shown the same way, by trying all small ones. */
  @Test
  void no_small_number_of_a_chain_can_be_worked_out_from_the_table_and_the_chains_together() {
    int tried = 0;
    for (int i = 0; i < TABLES; i++) {
      Map<Where, Long> counts = counts();
      List<Where> few =
          counts.keySet().stream().filter(where -> number(counts, where) < 5).toList();
      if (few.size() <= MOST_TO_TRY) {
        tried++;
        Map<Where, Set<Long>> fitting = new HashMap<>();
        guess(counts, few, 0, new HashMap<>(counts), shown(counts), fitting);
        few.forEach(
            where ->
                assertThat(fitting.get(where)).as("%s in %s", where, counts).hasSizeGreaterThan(1));
      }
    }
    assertThat(tried).isGreaterThan(TABLES / 4);
  }

  private Map<Where, Long> counts() {
    Map<Where, Long> counts = new LinkedHashMap<>();
    for (String row : List.of("A", "B", "C", "D")) {
      for (String column : List.of("grief", "work")) {
        for (String part : List.of("wide", "narrow")) {
          if (random.nextInt(3) > 0) {
            int below = random.nextInt(3) == 0 ? 5 : 14;
            counts.put(new Where(row, column, column + part), (long) random.nextInt(below));
          }
        }
      }
    }
    return counts;
  }

  private static void guess(
      Map<Where, Long> counts,
      List<Where> few,
      int at,
      Map<Where, Long> tried,
      Map<Object, Figure> shown,
      Map<Where, Set<Long>> fitting) {
    if (at == few.size()) {
      if (fits(tried, shown)) {
        few.forEach(
            where ->
                fitting.computeIfAbsent(where, _ -> new HashSet<>()).add(number(tried, where)));
      }
      return;
    }
    for (long value = 0; value < 5; value++) {
      tried.put(few.get(at), value);
      guess(counts, few, at + 1, tried, shown, fitting);
    }
  }

  private static boolean fits(Map<Where, Long> tried, Map<Object, Figure> shown) {
    Map<Object, Long> sums = new HashMap<>();
    tried.forEach((where, number) -> lines(where).forEach(it -> sums.merge(it, number, Long::sum)));
    return shown.entrySet().stream()
        .allMatch(each -> fits(each.getValue(), sums.getOrDefault(each.getKey(), 0L)));
  }

  private static boolean fits(Figure figure, long sum) {
    return switch (figure) {
      case Exact(long number) -> sum == number;
      case Few _ -> sum < 5;
      case AtLeast(long number) -> sum >= number;
      case Figure.Hidden _ -> true;
    };
  }

  /** The cell, the row, the column and the chain that a number is counted in. */
  private static List<Object> lines(Where where) {
    return List.of(
        List.of(where.row(), where.column()),
        List.of("row", where.row()),
        List.of("column", where.column()),
        where.part());
  }

  private static Map<Object, Figure> shown(Map<Where, Long> counts) {
    Map<String, Map<String, Map<String, Long>>> table = new TreeMap<>();
    Map<String, List<Long>> chains = new TreeMap<>();
    counts.forEach(
        (where, number) -> {
          table
              .computeIfAbsent(where.row(), _ -> new TreeMap<>())
              .computeIfAbsent(where.column(), _ -> new TreeMap<>())
              .put(where.part(), number);
          chains.computeIfAbsent(where.part(), _ -> new ArrayList<>()).add(number);
        });
    Table<String, String> made = Suppression.table(table);
    Map<Object, Figure> shown = new HashMap<>();
    made.cells().forEach((row, line) -> line.forEach((to, it) -> shown.put(List.of(row, to), it)));
    made.rows().forEach((row, figure) -> shown.put(List.of("row", row), figure));
    made.columns().forEach((column, figure) -> shown.put(List.of("column", column), figure));
    chains.forEach((part, numbers) -> shown.put(part, Suppression.whole(numbers)));
    return shown;
  }

  private static long number(Map<Where, Long> counts, Where where) {
    return counts.getOrDefault(where, 0L);
  }
}
