package nl.schakel.shared.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Wording;

/**
 * A form as its template draws it: what was typed and what is wrong with it. The words of a field
 * follow from its name: with the texts {@code learning.enrol} the field {@code email} has the label
 * {@code learning.enrol.email}, when there is one the hint {@code learning.enrol.email.hint}, and
 * for a mistake {@code learning.enrol.email.error.REQUIRED}, else {@code error.REQUIRED}. What is
 * there several times has its words once: {@code members.0.role} those of {@code members.role}, and
 * {@code name.fr} those of {@code name}.
 *
 * @param texts where the words of its fields begin
 * @param values by name of the field, exactly as typed
 */
public record FormView(String texts, Map<String, List<String>> values, List<FieldError> errors) {

  private static final Set<String> TAGS =
      Texts.LANGUAGES.stream().map(Language::tag).collect(Collectors.toUnmodifiableSet());

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

  /** Somebody else changed it meanwhile: what was typed stays, and counts once it is sent again. */
  public FormView outdated(String field, long version) {
    Map<String, List<String>> again = new HashMap<>(values);
    again.put("version", List.of(String.valueOf(version)));
    return new FormView(texts, again, List.of(FieldError.of("/" + field, "STALE")));
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
        .map(error -> new MistakeWords(this, error, words))
        .filter(mistake -> mistake.field().equals(field))
        .findFirst()
        .map(MistakeWords::besideField);
  }

  /** Every mistake once, in the order in which they were found. */
  public List<Mistake> mistakes(Wording words) {
    List<Mistake> mistakes = new ArrayList<>();
    for (FieldError error : errors) {
      MistakeWords inWords = new MistakeWords(this, error, words);
      Mistake mistake = new Mistake(idOf(inWords.field()), inWords.inSummary());
      if (!mistakes.contains(mistake)) {
        mistakes.add(mistake);
      }
    }
    return mistakes;
  }

  /** What the summary says, and the id of the field to which it leads. */
  public record Mistake(String id, String text) {}

  public String label(String field, Wording words) {
    return words.text(keyOf(field));
  }

  public Optional<String> hint(String field, Wording words) {
    return Optional.of(keyOf(field) + ".hint").filter(words::has).map(words::text);
  }

  public static String idOf(String field) {
    return "field-" + field.replace('.', '-');
  }

  String keyOf(String field) {
    String once = field.replaceAll("\\.\\d+(?=\\.)", "");
    int last = once.lastIndexOf('.');
    boolean inLanguage = last > 0 && TAGS.contains(once.substring(last + 1));
    return texts + "." + (inLanguage ? once.substring(0, last) : once);
  }
}
