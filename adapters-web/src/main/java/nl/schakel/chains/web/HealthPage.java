package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.chains.web.KeepingDesk.Work;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Parts.Status;

/**
 * What the check of a chain finds.
 *
 * @param parts a part for what holds, and one for what is being written
 * @param form on which one says that it stays so for now
 * @param marked what was said there, when it leads to somebody
 * @param several whether it is about more than one municipality
 */
record HealthPage(
    Work work,
    List<Part> parts,
    FormView form,
    Optional<MarkedText> marked,
    List<Option> kinds,
    List<Option> languages,
    boolean several) {

  /**
   * What was found in one version.
   *
   * @param well what is said when that is nothing
   */
  record Part(String title, String well, List<Row> rows) {}

  /** One finding: what, where, and what to do. */
  record Row(
      Status status,
      Optional<String> link,
      String todo,
      Optional<String> address,
      boolean excusable) {}

  boolean isExcusable() {
    return parts.stream().flatMap(part -> part.rows().stream()).anyMatch(Row::excusable);
  }
}
