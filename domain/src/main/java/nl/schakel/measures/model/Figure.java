package nl.schakel.measures.model;

import org.jmolecules.ddd.types.ValueObject;

/** A number as it may be shown. */
public sealed interface Figure extends ValueObject {

  /** Below this, somebody could be recognised. */
  int FEWEST = 5;

  record Exact(long number) implements Figure {}

  /** Fewer than {@link #FEWEST}, none among them. */
  record Few() implements Figure {}

  /** To say how many more would tell a number that is not to be shown. */
  record AtLeast(long number) implements Figure {}

  /** Nothing can be said that would not tell another number. */
  record Hidden() implements Figure {}

  static Figure of(long number) {
    return number < FEWEST ? new Few() : new Exact(number);
  }

  /** What is known for certain. */
  default long least() {
    return switch (this) {
      case Exact(long number) -> number;
      case AtLeast(long number) -> number;
      case Few _, Hidden _ -> 0;
    };
  }
}
