package nl.schakel.shared.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An error answer of the API (RFC 9457).
 *
 * @param type a stable, relative address that names the kind of problem; what it means is read
 *     there
 * @param errors everything that is wrong with the input; absent where the input is not to blame
 */
record Problem(
    String type,
    String title,
    int status,
    String detail,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Fault> errors) {

  /** One thing that is wrong with the input. */
  record Fault(String pointer, String code, String detail) {}

  static final String TYPES = "/api/v1/problems/";

  static Problem of(Failure failure) {
    return new Problem(
        TYPES + name(failure.code()),
        failure.status().getReasonPhrase(),
        failure.status().value(),
        failure.code(),
        failure.errors().isEmpty() ? null : faults(failure.errors()));
  }

  /** The last part of the type's address. */
  static String name(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<Fault> faults(List<FieldError> errors) {
    return errors.stream().map(e -> new Fault(e.pointer(), e.code(), e.code())).toList();
  }
}
