package nl.schakel.groups.web;

import java.util.List;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Filter;
import nl.schakel.shared.web.Parts.Status;

/**
 * The groups of a coordinator's organisations, those with something to do first.
 *
 * @param total with these filters, on all pages together
 */
record GroupsPage(List<Filter> filters, List<Row> rows, long total, Pages pages) {

  GroupsPage {
    filters = List.copyOf(filters);
    rows = List.copyOf(rows);
  }

  /**
   * One of them.
   *
   * @param tasks what the coordinator has to do, in words
   */
  record Row(
      String address,
      String title,
      String when,
      String parents,
      Status status,
      List<String> tasks) {

    Row {
      tasks = List.copyOf(tasks);
    }
  }
}
