package nl.schakel.shared.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.schakel.shared.text.Wording;

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
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<Fault>> errors) {

  /** One thing that is wrong with the input. */
  record Fault(String pointer, String code, String detail) {}

  static final String TYPES = "/api/v1/problems/";

  static Problem of(Failure failure, Wording words) {
    String key = key(failure, words);
    return new Problem(
        TYPES + name(failure.code()),
        words.text(key),
        failure.status().value(),
        words.text(key + ".detail", failure.arguments()),
        Optional.of(faults(failure.errors(), words)).filter(faults -> !faults.isEmpty()));
  }

  /** The last part of the type's address. */
  static String name(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A status that hardly ever happens is told in general words. */
  private static String key(Failure failure, Wording words) {
    String key = "problem." + failure.code();
    String general = failure.status().is4xxClientError() ? "BAD_REQUEST" : "INTERNAL_SERVER_ERROR";
    return words.has(key) ? key : "problem." + general;
  }

  private static List<Fault> faults(List<FieldError> errors, Wording words) {
    return errors.stream()
        .map(e -> new Fault(e.pointer(), e.code(), words.text("error." + e.code(), e.arguments())))
        .toList();
  }
}
