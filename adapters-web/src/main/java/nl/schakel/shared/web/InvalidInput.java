package nl.schakel.shared.web;

import java.util.List;

/** What came in cannot be read; carries everything that is wrong with it at once. Answers 400. */
final class InvalidInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldError> errors;

  InvalidInput(List<FieldError> errors) {
    super("invalid input: " + errors.stream().map(FieldError::code).toList());
    this.errors = List.copyOf(errors);
  }

  InvalidInput(String pointer, String code) {
    this(List.of(FieldError.of(pointer, code)));
  }

  List<FieldError> errors() {
    return errors;
  }
}
