package nl.schakel.notifications;

import java.util.List;
import java.util.Optional;
import nl.schakel.places.Happenings.When;

/** Writes what everybody may know as a calendar (iCalendar, RFC 5545) that one subscribes to. */
public interface PublicCalendars {

  Written write(String name, List<Entry> entries);

  /**
   * One event, in the words of the reader.
   *
   * @param key the same for ever; the calendar makes a UID of it
   * @param path of its page
   */
  record Entry(
      String key,
      When when,
      String summary,
      Optional<String> description,
      String location,
      String path) {}

  /**
   * A calendar.
   *
   * @param version changes when anything in it does
   */
  record Written(String text, String version) {}
}
