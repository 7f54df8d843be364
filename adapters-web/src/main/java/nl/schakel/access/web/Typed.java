package nl.schakel.access.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Input;

/** What was typed, exactly: a password begins and ends with the spaces it begins and ends with. */
final class Typed {

  private Typed() {}

  static String in(Input input, String field) {
    return input.typed().getOrDefault(field, List.of("")).getFirst();
  }

  /** The form again with one mistake. Secrets are not shown again. */
  static FormView again(String texts, Input input, FieldError... errors) {
    return again(texts, input, List.of(errors));
  }

  static FormView again(String texts, Input input, List<FieldError> errors) {
    Map<String, List<String>> shown = new LinkedHashMap<>(input.typed());
    shown.keySet().removeIf(field -> field.toLowerCase(Locale.ROOT).contains("password"));
    return new FormView(texts, shown, errors);
  }
}
