package nl.schakel.measures.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.schakel.measures.model.Figure.AtLeast;
import nl.schakel.measures.model.Figure.Exact;
import nl.schakel.measures.model.Figure.Few;
import nl.schakel.measures.model.Suppression.Table;

/** Puts numbers into rows and columns; which of their sums may be exact, {@link Lines} finds. */
final class TableMaker<R, C, P> {

  /** Of a part in a column: the same may be called so in another. */
  private record Name(Object column, Object part) {}

  private final Lines lines = new Lines();
  private final Map<R, Map<C, Line>> cells = new LinkedHashMap<>();
  private final Map<R, Line> rows = new LinkedHashMap<>();
  private final Map<C, Line> columns = new LinkedHashMap<>();
  private final Map<Name, Line> parts = new HashMap<>();

  TableMaker(Map<R, Map<C, Map<P, Long>>> counts) {
    counts.forEach(
        (row, line) -> {
          rows.put(row, lines.whole());
          cells.put(row, new LinkedHashMap<>());
          line.forEach((column, numbers) -> add(row, column, numbers));
        });
  }

  private void add(R row, C column, Map<P, Long> numbers) {
    Line inRow = rows.computeIfAbsent(row, _ -> lines.whole());
    Line inColumn = columns.computeIfAbsent(column, _ -> lines.whole());
    Line cell = lines.within(inRow);
    cells.computeIfAbsent(row, _ -> new LinkedHashMap<>()).put(column, cell);
    numbers.forEach(
        (name, number) ->
            lines.add(
                number,
                cell,
                inRow,
                parts.computeIfAbsent(new Name(column, name), _ -> lines.within(inColumn)),
                inColumn));
  }

  Table<R, C> make() {
    lines.decide();
    Map<R, Map<C, Figure>> figures = new LinkedHashMap<>();
    cells.forEach((row, line) -> figures.put(row, figures(line)));
    Map<R, Figure> ofRows = figures(rows);
    Map<C, Figure> ofColumns = figures(columns);
    return new Table<>(figures, ofRows, ofColumns, grandTotal(ofRows, ofColumns));
  }

  private static <K> Map<K, Figure> figures(Map<K, Line> lines) {
    Map<K, Figure> figures = new LinkedHashMap<>();
    lines.forEach((name, line) -> figures.put(name, line.figure()));
    return figures;
  }

  private static Figure grandTotal(Map<?, Figure> rows, Map<?, Figure> columns) {
    long least = Math.max(least(rows), least(columns));
    boolean exact = areExact(rows) || areExact(columns);
    if (exact) {
      return Figure.of(least);
    }
    return least < Figure.FEWEST ? new Few() : new AtLeast(least);
  }

  private static long least(Map<?, Figure> totals) {
    return totals.values().stream().mapToLong(Figure::least).sum();
  }

  private static boolean areExact(Map<?, Figure> totals) {
    return totals.values().stream().allMatch(Exact.class::isInstance);
  }
}
