package nl.schakel.library.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Chip;
import nl.schakel.shared.web.Parts.Filter;
import nl.schakel.shared.web.Said;

/**
 * The library to choose from.
 *
 * @param remark that nothing has exactly these words
 * @param mayWrite whether the reader can add to it
 */
record LibraryListPage(
    Head head,
    Optional<String> typed,
    List<Filter> filters,
    List<Chip> chips,
    String count,
    Optional<String> remark,
    List<Line> items,
    Pages pages,
    boolean mayWrite) {

  static final String PATH = "/library";

  /** One of them. */
  record Line(
      String address,
      String kind,
      Said title,
      Said summary,
      String topics,
      String languages,
      Optional<String> users) {}
}
