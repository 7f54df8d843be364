package nl.schakel.shared.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.shared.text.Wording;

/**
 * A form as its template draws it: what was typed and what is wrong with it. The words of a field
 * follow from its name: with the texts {@code learning.enrol} the field {@code email} has the label
 * {@code learning.enrol.email}, when there is one the hint {@code learning.enrol.email.hint}, and
 * for a mistake {@code learning.enrol.email.error.REQUIRED}, else {@code error.REQUIRED}.
 *
 * @param texts where the words of its fields begin
 * @param values by name of the field, exactly as typed
 */
public record FormView(String texts, Map<String, List<String>> values, List<FieldError> errors) {

  public FormView {
    values = Map.copyOf(values);
    errors = List.copyOf(errors);
  }

  public static FormView empty(String texts) {
    return new FormView(texts, Map.of(), List.of());
  }

  public FormView withErrors(List<FieldError> found) {
    return new FormView(texts, values, found);
  }

  public String value(String field) {
    return values(field).stream().findFirst().orElse("");
  }

  public List<String> values(String field) {
    return values.getOrDefault(field, List.of());
  }

  public boolean has(String field, String value) {
    return values(field).contains(value);
  }

  public boolean isRefused() {
    return !errors.isEmpty();
  }

  public Optional<String> error(String field, Wording words) {
    return errors.stream()
        .filter(error -> fieldOf(error).equals(field))
        .findFirst()
        .map(error -> inWords(error, words));
  }

  /** Every mistake once, in the order in which they were found. */
  public List<Mistake> mistakes(Wording words) {
    List<Mistake> mistakes = new ArrayList<>();
    for (FieldError error : errors) {
      Mistake mistake = new Mistake(idOf(fieldOf(error)), inSummary(error, words));
      if (!mistakes.contains(mistake)) {
        mistakes.add(mistake);
      }
    }
    return mistakes;
  }

  /** What the summary says, and the id of the field to which it leads. */
  public record Mistake(String id, String text) {}

  public String label(String field, Wording words) {
    return words.text(texts + "." + field);
  }

  public Optional<String> hint(String field, Wording words) {
    return Optional.of(texts + "." + field + ".hint").filter(words::has).map(words::text);
  }

  public static String idOf(String field) {
    return "field-" + field.replace('.', '-');
  }

  /**
   * {@code /participant/email} is the field {@code participant.email}, {@code /themes/0} themes.
   */
  private static String fieldOf(FieldError error) {
    return error.pointer().replaceFirst("^/", "").replaceAll("(/\\d+)+$", "").replace('/', '.');
  }

  private String inSummary(FieldError error, Wording words) {
    String field = fieldOf(error);
    return isSaidHere(error, words) || !words.has(texts + "." + field)
        ? inWords(error, words)
        : words.text(
            "shared.form.mistake", "field", label(field, words), "mistake", inWords(error, words));
  }

  private String inWords(FieldError error, Wording words) {
    String general = "error." + error.code();
    String key =
        isSaidHere(error, words) ? ownKey(error) : words.has(general) ? general : "error.INVALID";
    return words.text(key, error.arguments());
  }

  private boolean isSaidHere(FieldError error, Wording words) {
    return words.has(ownKey(error));
  }

  private String ownKey(FieldError error) {
    return texts + "." + fieldOf(error) + ".error." + error.code();
  }
}
