package nl.schakel.measures.model;

import nl.schakel.agreements.Yardstick.Told;
import org.jmolecules.ddd.types.ValueObject;

/** A part of a whole in percent, as it may be shown: neither it nor the rest may be few. */
public sealed interface Share extends ValueObject {

  /** Of fewer, it would be told whether the part or the rest is the small one. */
  int SMALLEST_WHOLE = 2 * Figure.FEWEST - 1;

  record Percent(int percent) implements Share {}

  /** The part is few. */
  record Below(int percent) implements Share {}

  /** The rest is few. */
  record Above(int percent) implements Share {}

  /** There are too few to speak of parts. */
  record Hidden() implements Share {}

  /** The same for who promised it. */
  default Told told() {
    return switch (this) {
      case Percent(int percent) -> new Told.Exactly(percent);
      case Below(int percent) -> new Told.Below(percent);
      case Above(int percent) -> new Told.Above(percent);
      case Hidden _ -> new Told.Unsaid();
    };
  }

  static Share of(long part, long whole) {
    return of(Suppression.within(whole, part), whole);
  }

  /** The same, once it is known what may be shown of the part. */
  static Share of(Figure part, long whole) {
    return switch (part) {
      case Figure.Exact(long number) -> new Percent((int) Math.round(100.0 * number / whole));
      case Figure.AtLeast(long number) -> new Above((int) (100 * (number - 1) / whole));
      case Figure.Few _ when whole >= SMALLEST_WHOLE ->
          new Below((int) Math.ceilDiv(100 * Figure.FEWEST, whole));
      case Figure.Few _, Figure.Hidden _ -> new Hidden();
    };
  }
}
