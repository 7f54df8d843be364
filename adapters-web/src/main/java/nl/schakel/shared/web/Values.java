package nl.schakel.shared.web;

import java.util.Optional;

/** The two ways in which reading one field can end. */
final class Values {

  record Right<T>(T get) implements Input.Value<T> {
    @Override
    public Optional<T> ifRight() {
      return Optional.of(get);
    }
  }

  record Wrong<T>() implements Input.Value<T> {
    @Override
    public T get() {
      throw new IllegalStateException("a wrong field has no value: ask inside orReject or outcome");
    }

    @Override
    public Optional<T> ifRight() {
      return Optional.empty();
    }
  }

  private Values() {}

  static <T> Input.Value<Optional<T>> optional(Input.Value<T> value) {
    return value instanceof Right<T>(T found) ? new Right<>(Optional.of(found)) : new Wrong<>();
  }
}
