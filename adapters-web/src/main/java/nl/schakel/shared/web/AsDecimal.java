package nl.schakel.shared.web;

import java.math.BigDecimal;
import java.util.Map;

/** An amount with at most two decimals: a number in JSON, its text elsewhere. */
final class AsDecimal extends As<BigDecimal> {

  private static final int DECIMALS = 2;

  private final int minimum;
  private final int maximum;

  AsDecimal(int minimum, int maximum) {
    this.minimum = minimum;
    this.maximum = maximum;
  }

  @Override
  Reading<BigDecimal> read(Node node, Origin origin) {
    if (node instanceof Node.Figure(String literal)) {
      return amount(literal);
    }
    return node instanceof Node.Text(String text) && !origin.isTyped()
        ? amount(text.strip().replace(',', '.'))
        : Reading.wrong("WRONG_TYPE");
  }

  /** An exponent is refused, since a few characters of it make a number of a million digits. */
  private Reading<BigDecimal> amount(String digits) {
    if (!digits.matches("-?[0-9]{1,12}(\\.[0-9]{1," + DECIMALS + "})?")) {
      return Reading.wrong("INVALID_NUMBER");
    }
    BigDecimal value = new BigDecimal(digits);
    boolean fits =
        value.compareTo(BigDecimal.valueOf(minimum)) >= 0
            && value.compareTo(BigDecimal.valueOf(maximum)) <= 0;
    return fits
        ? Reading.right(value)
        : new Reading.Wrong<>("OUT_OF_RANGE", Map.of("minimum", minimum, "maximum", maximum));
  }
}
