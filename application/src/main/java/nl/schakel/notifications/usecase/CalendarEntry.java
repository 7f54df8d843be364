package nl.schakel.notifications.usecase;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.shared.EmailAddress;

/**
 * One session in somebody's calendar.
 *
 * @param uid the same for ever for this enrolment and session
 * @param sequence grows with every change of the enrolment that calendars must hear of
 * @param discreet whether others who share the calendar should not look into it
 */
record CalendarEntry(
    String uid,
    int sequence,
    Instant start,
    Instant end,
    ZoneId zone,
    String summary,
    String description,
    String location,
    Optional<URI> link,
    EmailAddress participant,
    State state,
    boolean discreet)
    implements CalendarItem {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Values of STATUS. */
  enum State {
    CONFIRMED,
    CANCELLED
  }

  static String utc(Instant at) {
    return UTC.format(at);
  }

  @Override
  public Optional<ZoneId> clock() {
    return Optional.of(zone);
  }

  @Override
  public void write(ContentLines lines, Letterhead letterhead, Instant stamp) {
    lines
        .add("BEGIN", "VEVENT")
        .add("UID", uid)
        .add("DTSTAMP", utc(stamp))
        .add("SEQUENCE", String.valueOf(sequence))
        .add("DTSTART;TZID=" + zone.getId(), local(start))
        .add("DTEND;TZID=" + zone.getId(), local(end))
        .addText("SUMMARY", summary)
        .addText("DESCRIPTION", description)
        .addText("LOCATION", location);
    link.ifPresent(address -> lines.add("URL", address.toString()));
    lines
        .add("STATUS", state.name())
        .add("CLASS", discreet ? "PRIVATE" : "PUBLIC")
        .add("TRANSP", "OPAQUE")
        .add("ORGANIZER;CN=" + quoted(letterhead.name()), mailto(letterhead.mailbox()))
        .add(
            "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE",
            mailto(participant))
        .add("END", "VEVENT");
  }

  private String local(Instant instant) {
    return ZoneLines.local(instant.atZone(zone).toLocalDateTime());
  }

  /** A quoted parameter cannot hold a quote, and nothing can escape one. */
  private static String quoted(String text) {
    return '"' + text.replaceAll("[\"\\p{Cntrl}]", "'") + '"';
  }

  private static String mailto(EmailAddress address) {
    return "mailto:" + address.value();
  }
}
