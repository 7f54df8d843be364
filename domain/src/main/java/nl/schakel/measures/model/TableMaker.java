package nl.schakel.measures.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.measures.model.Figure.AtLeast;
import nl.schakel.measures.model.Figure.Exact;
import nl.schakel.measures.model.Figure.Few;
import nl.schakel.measures.model.Suppression.Table;

/**
 * Finds which totals of a table may be exact. Cells and exact totals are a graph: rows and columns
 * are its points, a hidden cell is a way between two of them, a total that is not exact a way out.
 * A cell can be worked out exactly when no round trip passes it.
 */
final class TableMaker<R, C> {

  /** One that is not shown exactly, with what it is made of. */
  private record Unsaid<R, C>(R row, C column, List<Long> parts) {}

  private static final Object OUTSIDE = new Object();

  private final Map<R, Map<C, List<Long>>> parts;
  private final Map<R, Map<C, Figure>> cells = new LinkedHashMap<>();
  private final List<Unsaid<R, C>> unsaid = new ArrayList<>();
  private final Set<Object> open = new HashSet<>();

  /** Rows and columns may be called the same. */
  private record Line(String kind, Object name) {}

  TableMaker(Map<R, Map<C, List<Long>>> parts) {
    this.parts = parts;
  }

  Table<R, C> make() {
    parts.forEach((row, line) -> line.forEach((column, all) -> cell(row, column, all)));
    openTelling(this::row);
    openTelling(this::column);
    for (var told = told(); !told.isEmpty(); told = told()) {
      told.forEach(cell -> open.add(open.contains(row(cell)) ? column(cell) : row(cell)));
    }
    return table();
  }

  private void cell(R row, C column, List<Long> all) {
    Figure figure = Suppression.whole(all);
    cells.computeIfAbsent(row, _ -> new LinkedHashMap<>()).put(column, figure);
    if (!(figure instanceof Exact)) {
      unsaid.add(new Unsaid<>(row, column, all));
    }
  }

  private void openTelling(Function<Unsaid<R, C>, Line> lineOf) {
    Map<Line, List<Long>> few = new HashMap<>();
    unsaid.forEach(
        cell ->
            few.computeIfAbsent(lineOf.apply(cell), _ -> new ArrayList<>())
                .addAll(fewOf(cell.parts()).toList()));
    few.forEach(
        (line, all) -> {
          if (!Suppression.isVague(all.size(), 0, all.stream().mapToLong(n -> n).sum())) {
            open.add(line);
          }
        });
  }

  private static Stream<Long> fewOf(List<Long> parts) {
    return parts.stream().filter(part -> part < Figure.FEWEST);
  }

  private List<Unsaid<R, C>> told() {
    List<List<Object>> ways = new ArrayList<>();
    unsaid.forEach(cell -> ways.add(List.of(row(cell), column(cell))));
    open.forEach(line -> ways.add(List.of(line, OUTSIDE)));
    Set<Integer> bridges = new Bridges(ways).find();
    return bridges.stream().filter(way -> way < unsaid.size()).map(unsaid::get).toList();
  }

  private Table<R, C> table() {
    Map<R, Figure> rows = new LinkedHashMap<>();
    Map<C, List<Long>> columnParts = new LinkedHashMap<>();
    parts.forEach(
        (row, line) -> {
          rows.put(row, total(new Line("row", Objects.requireNonNull(row)), all(line)));
          line.forEach(
              (column, some) ->
                  columnParts.computeIfAbsent(column, _ -> new ArrayList<>()).addAll(some));
        });
    Map<C, Figure> columns = new LinkedHashMap<>();
    columnParts.forEach(
        (column, some) ->
            columns.put(column, total(new Line("column", Objects.requireNonNull(column)), some)));
    return new Table<>(cells, rows, columns, grandTotal(rows, columns));
  }

  private static <C> List<Long> all(Map<C, List<Long>> line) {
    return line.values().stream().flatMap(List::stream).toList();
  }

  private Figure total(Line line, List<Long> all) {
    long sum = all.stream().mapToLong(Long::longValue).sum();
    if (sum < Figure.FEWEST) {
      return new Few();
    }
    long few = fewOf(all).mapToLong(Long::longValue).sum();
    return open.contains(line) ? new AtLeast(Math.max(sum - few, Figure.FEWEST)) : new Exact(sum);
  }

  private Figure grandTotal(Map<R, Figure> rows, Map<C, Figure> columns) {
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

  private Line row(Unsaid<R, C> cell) {
    return new Line("row", Objects.requireNonNull(cell.row()));
  }

  private Line column(Unsaid<R, C> cell) {
    return new Line("column", Objects.requireNonNull(cell.column()));
  }
}
