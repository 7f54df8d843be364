package nl.schakel.shared.web;

import java.util.Optional;
import nl.schakel.shared.text.Wording;
import org.jspecify.annotations.Nullable;

/** One field of a form with its words, as the components draw it. */
record Field(String id, String value, String label, Optional<String> hint, Optional<String> error) {

  static Field of(FormView form, String name, Wording words) {
    return new Field(
        FormView.idOf(name),
        form.value(name),
        form.label(name, words),
        form.hint(name, words),
        form.error(name, words));
  }

  boolean isWrong() {
    return error.isPresent();
  }

  /** The ids of the hint and the mistake; null leaves the attribute out. */
  @Nullable String describedBy() {
    String described = (hint.isPresent() ? id + "-hint " : "") + (isWrong() ? id + "-error" : "");
    return described.isEmpty() ? null : described.strip();
  }

  /** Addresses are written from left to right in every language. */
  static String directionOf(String type) {
    return switch (type) {
      case "email", "url", "tel", "number", "date", "time", "password" -> "ltr";
      default -> "auto";
    };
  }
}
