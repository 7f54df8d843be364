package nl.schakel.recognition.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.people.PersonId;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Parts.Status;

/**
 * Who may lead what in which languages, and until when.
 *
 * @param typed what was searched for
 * @param soon whether only what ends soon is shown
 */
record LeadersPage(
    List<Row> rows,
    Pages pages,
    String typed,
    Optional<String> kind,
    boolean soon,
    List<Option> kinds,
    List<Option> spoken,
    FormView form) {

  static final String TEXTS = "recognition.languages";

  /** With the person behind it the name of the field that says what was seen of them. */
  static final String SEEN = "version-";

  /** One right. */
  record Row(
      String person,
      String version,
      String name,
      String kind,
      String languages,
      String until,
      Status status) {}

  /** What was shown of each, for who changes it. */
  Map<String, String> versions() {
    return rows.stream()
        .collect(Collectors.toMap(row -> SEEN + row.person(), Row::version, (one, _) -> one));
  }

  /** The same, as a form brought it back. */
  static Optional<Long> seen(Map<String, List<String>> typed, PersonId person) {
    return typed.getOrDefault(SEEN + person.value(), List.of()).stream()
        .filter(text -> text.matches("[0-9]{1,18}"))
        .map(Long::valueOf)
        .findFirst();
  }

  /** Each person once. */
  List<Option> people() {
    return rows.stream().map(row -> Option.of(row.person(), row.name())).distinct().toList();
  }
}
