package nl.schakel.measures.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds which sums may be exact. Each number is in a cell, which is in a row, and of a part, which
 * is in a column. Those are the points of a graph: a number that is few is a way from its cell to
 * its part, a sum that is not exact a way to the line that it is in, or out of the table. What is
 * not exact can be worked out when no round trip passes it.
 */
final class Lines {

  private final List<Line> all = new ArrayList<>();
  private final List<Small> smalls = new ArrayList<>();

  /** A number that is few. */
  private record Small(Line cell, Line row, Line part, Line column) {

    boolean hide() {
      return row.openNow() || column.openNow() || cell.openNow();
    }
  }

  Line whole() {
    return line(null);
  }

  Line within(Line whole) {
    return line(whole);
  }

  private Line line(@Nullable Line within) {
    Line line = new Line(all.size() + 1, within);
    all.add(line);
    return line;
  }

  void add(long number, Line cell, Line row, Line part, Line column) {
    cell.add(number, column);
    part.add(number, row);
    row.add(number, column);
    column.add(number, row);
    if (number < Figure.FEWEST) {
      smalls.add(new Small(cell, row, part, column));
    }
  }

  void decide() {
    all.stream().filter(Line::isPart).forEach(Line::openWhenTelling);
    openTelling(Small::row, Small::cell);
    openTelling(Small::column, Small::cell);
    openTelling(Small::column, Small::part);
    boolean more = true;
    while (more) {
      more = hidesMore();
    }
  }

  /** Of a total one subtracts whatever is told exactly of what is in it. */
  private void openTelling(Function<Small, Line> total, Function<Small, Line> within) {
    smalls.stream()
        .filter(small -> within.apply(small).isOpen())
        .collect(groupingBy(total, mapping(within, toSet())))
        .forEach(Line::openWhenTold);
  }

  /**
   * Hides what can still be worked out: rows are opened before columns, and what may be exact in a
   * cell at last.
   *
   * @return whether anything was hidden, so that one has to look again
   */
  private boolean hidesMore() {
    List<Line> open = all.stream().filter(Line::isOpen).toList();
    boolean more = false;
    for (int way : told(open)) {
      if (hide(way, open)) {
        more = true;
      }
    }
    return more;
  }

  /** What can be worked out, in its order: first the numbers that are few, then what is open. */
  private List<Integer> told(List<Line> open) {
    Stream<Bridges.Way> few = smalls.stream().map(small -> small.cell().to(small.part()));
    Stream<Bridges.Way> out = open.stream().map(Line::out);
    Bridges bridges = new Bridges(all.size() + 1, Stream.concat(few, out).toList());
    return bridges.find().stream().sorted().toList();
  }

  private boolean hide(int way, List<Line> open) {
    return way < smalls.size() ? smalls.get(way).hide() : hide(open.get(way - smalls.size()));
  }

  /** Nobody needs to guess how much a whole row or column is, if nothing in it is told by that. */
  private static boolean hide(Line line) {
    return line.isPart() && line.openAround();
  }
}
