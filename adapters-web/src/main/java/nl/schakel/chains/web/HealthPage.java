package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.chains.web.KeepingDesk.Work;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Parts.Status;

/**
 * What the check of a chain finds.
 *
 * @param form on which one says that it stays so for now
 * @param several whether it is about more than one municipality
 */
record HealthPage(
    Work work,
    List<Row> rows,
    FormView form,
    List<Option> kinds,
    List<Option> languages,
    boolean several) {

  /** One finding: what, where, and what to do. */
  record Row(
      Status status,
      Optional<String> link,
      String todo,
      Optional<String> address,
      boolean excusable) {}

  boolean isExcusable() {
    return rows.stream().anyMatch(Row::excusable);
  }
}
