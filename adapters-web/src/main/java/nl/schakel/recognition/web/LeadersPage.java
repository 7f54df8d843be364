package nl.schakel.recognition.web;

import java.util.List;
import java.util.Optional;
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

  /** One right. */
  record Row(
      String person, String name, String kind, String languages, String until, Status status) {}

  /** Each person once. */
  List<Option> people() {
    return rows.stream().map(row -> Option.of(row.person(), row.name())).distinct().toList();
  }
}
