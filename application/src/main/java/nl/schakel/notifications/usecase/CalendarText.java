package nl.schakel.notifications.usecase;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schakel.notifications.port.Letterhead;

/**
 * An iCalendar object (RFC 5545) as text.
 *
 * @param name shown for a calendar that is subscribed to
 */
record CalendarText(Method method, Optional<String> name, List<? extends CalendarItem> entries) {

  /** Of RFC 5546: what the reader's calendar is to do with it. */
  enum Method {
    PUBLISH,
    REQUEST,
    CANCEL
  }

  CalendarText {
    entries = List.copyOf(entries);
  }

  static CalendarText of(Method method, CalendarEntry entry) {
    return new CalendarText(method, Optional.empty(), List.of(entry));
  }

  String write(Letterhead letterhead, Instant stamp) {
    ContentLines lines = new ContentLines();
    lines
        .add("BEGIN", "VCALENDAR")
        .add("VERSION", "2.0")
        .add("PRODID", "-//Schakel//Schakel//NL")
        .add("CALSCALE", "GREGORIAN")
        .add("METHOD", method.name());
    name.ifPresent(
        shown ->
            lines
                .addText("X-WR-CALNAME", shown)
                .add("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
                .add("X-PUBLISHED-TTL", "PT1H"));
    firstUses().forEach((zone, first) -> ZoneLines.write(lines, ZoneId.of(zone), first));
    entries.forEach(entry -> entry.write(lines, letterhead, stamp));
    return lines.add("END", "VCALENDAR").toString();
  }

  private Map<String, Instant> firstUses() {
    Map<String, Instant> zones = new TreeMap<>(Comparator.naturalOrder());
    for (CalendarItem entry : entries) {
      entry
          .clock()
          .ifPresent(
              zone ->
                  zones.merge(
                      zone.getId(),
                      entry.start(),
                      (one, other) -> one.isBefore(other) ? one : other));
    }
    return zones;
  }
}
