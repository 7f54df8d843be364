package nl.schakel.measures.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.measures.model.Bridges.Way;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are told as their sum: a cell within a row, a part within a column, or a row or
 * column itself. It is open when the sum is told less exactly.
 */
final class Line {

  /** Outside of the table. */
  static final int OUTSIDE = 0;

  /** Its own number, from one on. */
  private final int point;

  private final @Nullable Line within;
  private final List<Line> across = new ArrayList<>();
  private int numbers;
  private long sum;
  private int few;
  private long sumOfFew;
  private boolean open;

  Line(int point, @Nullable Line within) {
    this.point = point;
    this.within = within;
  }

  /**
   * Adds a number.
   *
   * @param other which of the lines that are no part it is in besides this one
   */
  void add(long number, Line other) {
    numbers++;
    sum += number;
    if (number < Figure.FEWEST) {
      few++;
      sumOfFew += number;
    }
    if (isPart()) {
      across.add(other);
    }
  }

  boolean isOpen() {
    return open;
  }

  boolean isPart() {
    return within != null;
  }

  void openWhenTelling() {
    open = !Suppression.isVague(few, 0, sumOfFew);
  }

  /** Opens it when what these do not say, which can be told from it, says too much of each. */
  void openWhenTold(Collection<Line> these) {
    long numbersUnsaid = these.stream().mapToLong(line -> line.isFew() ? 1 : line.few).sum();
    long unsaid = these.stream().mapToLong(line -> line.isFew() ? line.sum : line.sumOfFew).sum();
    open =
        open
            || these.stream().anyMatch(Line::hintsAtFew)
            || !Suppression.isVague(numbersUnsaid, 0, unsaid);
  }

  private boolean isFew() {
    return sum < Figure.FEWEST;
  }

  /** Whether it says that there are five or more, of which each is few. */
  private boolean hintsAtFew() {
    return open && !isFew() && few == numbers;
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

  Way to(Line other) {
    return new Way(point, other.point);
  }

  Way out() {
    return new Way(point, within == null ? OUTSIDE : within.point);
  }

  Figure figure() {
    if (isFew()) {
      return new Figure.Few();
    }
    return open
        ? new Figure.AtLeast(Math.max(sum - sumOfFew, Figure.FEWEST))
        : new Figure.Exact(sum);
  }
}
