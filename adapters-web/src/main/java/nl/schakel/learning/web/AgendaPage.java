package nl.schakel.learning.web;

import java.util.List;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Parts.Chip;
import nl.schakel.shared.web.Parts.Filter;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Said;

/**
 * Everything that has a date, month by month.
 *
 * @param count how many there are, in words
 */
record AgendaPage(
    Head head,
    String words,
    List<Filter> filters,
    List<Chip> chips,
    String count,
    List<Month> months) {

  static final String PATH = "/agenda";

  boolean isEmpty() {
    return months.isEmpty();
  }

  /** What is in one month; the name includes the year. */
  record Month(String id, String name, List<Entry> entries) {}

  /** One edition on the day on which it begins. */
  record Entry(
      String address,
      Said title,
      String format,
      String when,
      String where,
      Said forWhom,
      String cost,
      Status seats) {}
}
