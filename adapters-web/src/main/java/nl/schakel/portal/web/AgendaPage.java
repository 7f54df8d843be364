package nl.schakel.portal.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Parts.Chip;
import nl.schakel.shared.web.Parts.Filter;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Said;

/**
 * Everything that has a date, month by month.
 *
 * @param chosen the month that is looked at; empty for all that is to come
 * @param choices the months to choose from
 * @param feed the same as a calendar, to subscribe to with a program that knows such addresses
 * @param file the same by its plain address
 * @param cut whether there is more than the page shows
 */
record AgendaPage(
    Head head,
    String chosen,
    List<Option> choices,
    List<Filter> filters,
    List<Chip> chips,
    String count,
    List<Month> months,
    Optional<Link> earlier,
    Optional<Link> later,
    String feed,
    String file,
    boolean cut) {

  static final String PATH = "/agenda";
  static final String FEED = "/agenda.ics";

  boolean isEmpty() {
    return months.isEmpty();
  }

  /** What is in one month; the name includes the year. */
  record Month(String id, String name, List<Entry> entries) {}

  /** One of them. */
  record Entry(String kind, Said title, String when, String where, Optional<Status> room) {}
}
