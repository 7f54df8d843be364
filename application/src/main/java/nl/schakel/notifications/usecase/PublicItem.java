package nl.schakel.notifications.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.schakel.notifications.PublicCalendars.Entry;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.places.Happenings.When.AllDay;
import nl.schakel.places.Happenings.When.Hours;

/** Something that everybody may come to: nobody is invited, and nobody's time is taken. */
record PublicItem(Entry entry) implements CalendarItem {

  @Override
  public Instant start() {
    return entry.when().start();
  }

  @Override
  public Optional<ZoneId> clock() {
    return entry.when() instanceof Hours(_, _, var zone) ? Optional.of(zone) : Optional.empty();
  }

  @Override
  public void write(ContentLines lines, Letterhead letterhead, Instant stamp) {
    lines
        .add("BEGIN", "VEVENT")
        .add("UID", entry.key() + "@" + letterhead.host())
        .add("DTSTAMP", CalendarEntry.utc(stamp));
    switch (entry.when()) {
      case AllDay(var day) ->
          lines.add("DTSTART;VALUE=DATE", date(day)).add("DTEND;VALUE=DATE", date(day.plusDays(1)));
      case Hours(var start, var end, var zone) ->
          lines
              .add("DTSTART;TZID=" + zone.getId(), local(start, zone))
              .add("DTEND;TZID=" + zone.getId(), local(end, zone));
    }
    lines.addText("SUMMARY", entry.summary());
    entry.description().ifPresent(text -> lines.addText("DESCRIPTION", text));
    lines
        .addText("LOCATION", entry.location())
        .add("URL", letterhead.address(entry.path()).toString())
        .add("CLASS", "PUBLIC")
        .add("TRANSP", "TRANSPARENT")
        .add("END", "VEVENT");
  }

  private static String date(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  private static String local(Instant at, ZoneId zone) {
    return ZoneLines.local(at.atZone(zone).toLocalDateTime());
  }
}
