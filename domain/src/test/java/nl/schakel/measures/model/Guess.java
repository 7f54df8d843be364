package nl.schakel.measures.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.measures.model.Figure.Exact;
import nl.schakel.measures.model.Figure.Few;
import nl.schakel.measures.model.Suppression.Table;

/** Tries every number in every small cell, and keeps what fits all that is shown. */
final class Guess {

  /** More would be thousands of tables to try. */
  private static final int MOST = 5;

  private final Table<String, String> table;
  private final List<List<String>> unknown = new ArrayList<>();
  private final Map<List<String>, Set<Long>> fitting = new HashMap<>();
  private final Map<List<String>, Long> tried = new HashMap<>();

  Guess(Table<String, String> table) {
    this.table = table;
    table
        .cells()
        .forEach(
            (row, line) ->
                line.forEach(
                    (column, figure) -> {
                      if (figure instanceof Few) {
                        unknown.add(List.of(row, column));
                      } else {
                        tried.put(List.of(row, column), figure.least());
                      }
                    }));
  }

  /** By cell: which numbers it could be. */
  Map<List<String>, Set<Long>> all() {
    if (unknown.size() <= MOST) {
      unknown.forEach(cell -> fitting.put(cell, new HashSet<>()));
      tryFrom(0);
    }
    return fitting;
  }

  private void tryFrom(int at) {
    if (at == unknown.size()) {
      if (fits()) {
        unknown.forEach(
            cell ->
                fitting
                    .computeIfAbsent(cell, _ -> new HashSet<>())
                    .add(tried.getOrDefault(cell, 0L)));
      }
      return;
    }
    for (long value = 0; value < 5; value++) {
      tried.put(unknown.get(at), value);
      tryFrom(at + 1);
    }
  }

  private boolean fits() {
    return table.rows().entrySet().stream().allMatch(row -> fits(row.getValue(), 0, row.getKey()))
        && table.columns().entrySet().stream()
            .allMatch(column -> fits(column.getValue(), 1, column.getKey()))
        && fits(table.total(), 2, "");
  }

  private boolean fits(Figure total, int side, String line) {
    long sum =
        tried.entrySet().stream()
            .filter(each -> side == 2 || each.getKey().get(side).equals(line))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return switch (total) {
      case Exact(long number) -> sum == number;
      case Few _ -> sum < 5;
      case Figure.AtLeast(long number) -> sum >= number;
      case Figure.Hidden _ -> true;
    };
  }
}
