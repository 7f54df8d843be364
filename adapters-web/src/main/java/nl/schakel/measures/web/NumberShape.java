package nl.schakel.measures.web;

import java.util.Optional;
import nl.schakel.measures.model.Figure;
import nl.schakel.measures.model.Share;

/**
 * A number, or what may be said of it.
 *
 * @param value absent when nothing may be said
 */
record NumberShape(Precision precision, Optional<Long> value) {

  static NumberShape of(Figure figure) {
    return switch (figure) {
      case Figure.Exact(long number) -> new NumberShape(Precision.EXACT, Optional.of(number));
      case Figure.Few _ -> new NumberShape(Precision.BELOW, Optional.of((long) Figure.FEWEST));
      case Figure.AtLeast(long number) -> new NumberShape(Precision.AT_LEAST, Optional.of(number));
      case Figure.Hidden _ -> new NumberShape(Precision.HIDDEN, Optional.empty());
    };
  }

  /** In percent. */
  static NumberShape of(Share share) {
    return switch (share) {
      case Share.Percent(int percent) -> shape(Precision.EXACT, percent);
      case Share.Below(int percent) -> shape(Precision.BELOW, percent);
      case Share.Above(int percent) -> shape(Precision.ABOVE, percent);
      case Share.Hidden _ -> new NumberShape(Precision.HIDDEN, Optional.empty());
    };
  }

  private static NumberShape shape(Precision precision, int percent) {
    return new NumberShape(precision, Optional.of((long) percent));
  }

  /** How a number is to be read. */
  enum Precision {
    EXACT,
    BELOW,
    AT_LEAST,
    ABOVE,
    HIDDEN
  }
}
