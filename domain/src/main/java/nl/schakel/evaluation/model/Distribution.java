package nl.schakel.evaluation.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often each score was given to one question.
 *
 * @param counts of the scores 1 to 5
 */
public record Distribution(List<Integer> counts) {

  public static final int HIGHEST = 5;

  /** Below this somebody in the room could work out who said what. */
  public static final int ENOUGH = 5;

  private static final Distribution NOTHING = of(0, 0, 0, 0, 0);

  public Distribution {
    counts = List.copyOf(counts);
    if (counts.size() != HIGHEST) {
      throw new IllegalArgumentException("there are five scores");
    }
  }

  /** What may be shown of it. */
  public sealed interface Shown {

    record TooFew() implements Shown {}

    record Enough(Distribution scores) implements Shown {}
  }

  public static Distribution of(int ones, int twos, int threes, int fours, int fives) {
    return new Distribution(List.of(ones, twos, threes, fours, fives));
  }

  static boolean isScore(int value) {
    return value >= 1 && value <= HIGHEST;
  }

  public int answers() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  private boolean isEnough() {
    return answers() >= ENOUGH;
  }

  public Shown shown() {
    return isEnough() ? new Shown.Enough(this) : new Shown.TooFew();
  }

  /** With one decimal; only of what {@link Shown.Enough} holds, so never of nothing. */
  public BigDecimal mean() {
    long sum = IntStream.range(0, HIGHEST).mapToLong(i -> (i + 1L) * counts.get(i)).sum();
    return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers()), 1, RoundingMode.HALF_UP);
  }

  /**
   * Of several editions. Those with too few answers count only if together they are enough: else
   * whoever subtracts what is shown of the others would see them after all.
   */
  public static Distribution together(Collection<Distribution> editions) {
    Distribution small = sum(editions.stream().filter(each -> !each.isEnough()).toList());
    Distribution large = sum(editions.stream().filter(Distribution::isEnough).toList());
    return small.isEnough() ? small.plus(large) : large;
  }

  private static Distribution sum(List<Distribution> several) {
    return several.stream().reduce(NOTHING, Distribution::plus);
  }

  private Distribution plus(Distribution other) {
    return new Distribution(
        IntStream.range(0, HIGHEST).mapToObj(i -> counts.get(i) + other.counts.get(i)).toList());
  }
}
