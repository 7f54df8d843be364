package nl.schakel.measures.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.measures.model.Bridges.Way;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are told as their sum: a cell within a row, a part within a column, or a row or
 * column itself. It is open when the sum is told less exactly.
 */
final class Line {

  private static final Object OUTSIDE = new Object();

  private final @Nullable Line within;
  private final Set<Line> across = new LinkedHashSet<>();
  private final List<Long> numbers = new ArrayList<>();
  private boolean open;

  private Line(@Nullable Line within) {
    this.within = within;
  }

  static Line whole() {
    return new Line(null);
  }

  Line part() {
    return new Line(this);
  }

  /**
   * Adds a number.
   *
   * @param other which of the lines that are no part it is in besides this one
   */
  void add(long number, Line other) {
    numbers.add(number);
    across.add(other);
  }

  boolean isOpen() {
    return open;
  }

  boolean isPart() {
    return within != null;
  }

  void openWhenTelling() {
    open = tells(few().toList());
  }

  /** Opens it when what these do not say, which can be told from it, says too much of each. */
  void openWhenTold(Set<Line> these) {
    open =
        open
            || these.stream().anyMatch(Line::hintsAtFew)
            || tells(these.stream().flatMap(Line::unsaid).toList());
  }

  private static boolean tells(List<Long> few) {
    return !Suppression.isVague(few.size(), 0, few.stream().mapToLong(Long::longValue).sum());
  }

  /** Whether it says that there are five or more, of which each is few. */
  private boolean hintsAtFew() {
    return open && figure().least() > 0 && few().count() == numbers.size();
  }

  /** Whether there was something left to open, so that less can be worked out. */
  boolean openAround() {
    return Stream.concat(Stream.ofNullable(within), across.stream()).anyMatch(Line::openNow);
  }

  boolean openNow() {
    boolean opened = !open;
    open = true;
    return opened;
  }

  Way out() {
    return new Way(this, within == null ? OUTSIDE : within);
  }

  /** What of it is few and said nowhere: each number, or all together when they are few. */
  private Stream<Long> unsaid() {
    return sum() < Figure.FEWEST ? Stream.of(sum()) : few();
  }

  Figure figure() {
    long sum = sum();
    if (sum < Figure.FEWEST) {
      return new Figure.Few();
    }
    long few = few().mapToLong(Long::longValue).sum();
    return open ? new Figure.AtLeast(Math.max(sum - few, Figure.FEWEST)) : new Figure.Exact(sum);
  }

  private long sum() {
    return numbers.stream().mapToLong(Long::longValue).sum();
  }

  private Stream<Long> few() {
    return numbers.stream().filter(number -> number < Figure.FEWEST);
  }
}
