package nl.schakel.shared;

import java.util.Optional;
import java.util.function.Function;

/**
 * The answer of reading something a person typed: the value, or what is wrong with it. Parsing
 * never throws, so that a form can collect every mistake before it answers.
 *
 * @param <T> what was asked for
 */
public sealed interface Parsed<T> {

  /** The text was what it should be. */
  record Valid<T>(T value) implements Parsed<T> {}

  /**
   * The text was not. The code is stable and is put into words at the edge, in the reader's
   * language.
   */
  record Invalid<T>(String code) implements Parsed<T> {}

  static <T> Parsed<T> valid(T value) {
    return new Valid<>(value);
  }

  static <T> Parsed<T> invalid(String code) {
    return new Invalid<>(code);
  }

  default <R> Parsed<R> then(Function<? super T, Parsed<R>> next) {
    return switch (this) {
      case Valid<T>(T value) -> next.apply(value);
      case Invalid<T>(String code) -> invalid(code);
    };
  }

  default Optional<T> asOptional() {
    return switch (this) {
      case Valid<T>(T value) -> Optional.of(value);
      case Invalid<T> _ -> Optional.empty();
    };
  }
}
