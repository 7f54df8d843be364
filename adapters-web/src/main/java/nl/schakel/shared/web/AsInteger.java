package nl.schakel.shared.web;

import java.util.Map;

/** A whole number: a number in JSON, digits of any script elsewhere. */
final class AsInteger extends As<Integer> {
  private final int minimum;
  private final int maximum;

  AsInteger(int minimum, int maximum) {
    this.minimum = minimum;
    this.maximum = maximum;
  }

  @Override
  Reading<Integer> read(Node node, Origin origin) {
    if (node instanceof Node.Figure(String literal)) {
      return whole(literal);
    }
    return node instanceof Node.Text(String text) && !origin.isTyped()
        ? whole(text.strip())
        : Reading.wrong("WRONG_TYPE");
  }

  private Reading<Integer> whole(String digits) {
    if (!digits.matches("-?\\p{Nd}+")) {
      return Reading.wrong("INVALID_NUMBER");
    }
    try {
      return inRange(Integer.parseInt(digits));
    } catch (NumberFormatException _) {
      return outOfRange();
    }
  }

  private Reading<Integer> inRange(int value) {
    return value < minimum || value > maximum ? outOfRange() : Reading.right(value);
  }

  private Reading<Integer> outOfRange() {
    return new Reading.Wrong<>("OUT_OF_RANGE", Map.of("minimum", minimum, "maximum", maximum));
  }
}
