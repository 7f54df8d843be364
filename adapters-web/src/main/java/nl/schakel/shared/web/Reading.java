package nl.schakel.shared.web;

import java.util.Map;
import java.util.function.Function;
import nl.schakel.shared.Parsed;

/** One value read, or why not; like {@link Parsed}, with what the words of the error need. */
sealed interface Reading<T> {

  record Right<T>(T value) implements Reading<T> {}

  record Wrong<T>(String code, Map<String, Object> arguments) implements Reading<T> {}

  static <T> Reading<T> right(T value) {
    return new Right<>(value);
  }

  static <T> Reading<T> wrong(String code) {
    return new Wrong<>(code, Map.of());
  }

  static <T> Reading<T> of(Parsed<T> parsed) {
    return switch (parsed) {
      case Parsed.Valid<T>(T value) -> right(value);
      case Parsed.Invalid<T>(String code) -> wrong(code);
    };
  }

  default <R> Reading<R> then(Function<? super T, Reading<R>> next) {
    return switch (this) {
      case Right<T>(T value) -> next.apply(value);
      case Wrong<T>(String code, Map<String, Object> arguments) -> new Wrong<>(code, arguments);
    };
  }
}
