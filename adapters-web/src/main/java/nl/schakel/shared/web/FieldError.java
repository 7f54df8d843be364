package nl.schakel.shared.web;

import java.util.List;
import java.util.Map;

/**
 * Something wrong in what was sent, for the API and for forms alike.
 *
 * @param pointer where: a JSON pointer such as {@code /participant/email}; a form field is named
 *     after its last part or has the whole pointer without the first slash as its name
 * @param code why, stable; in words it is {@code error.<code>} of the shared texts
 * @param arguments what the words need, such as {@code maximum}
 */
public record FieldError(String pointer, String code, Map<String, Object> arguments) {

  public FieldError {
    arguments = Map.copyOf(arguments);
  }

  public static FieldError of(String pointer, String code) {
    return new FieldError(pointer, code, Map.of());
  }

  /** For the API: answers 400 with what a use case found wrong. */
  public static RuntimeException rejection(List<FieldError> errors) {
    return new InvalidInput(errors);
  }
}
