package nl.schakel.notifications.usecase;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;

/** What a calendar program makes of one entry. */
record Understood(
    String method,
    String uid,
    int sequence,
    Instant start,
    Instant end,
    String summary,
    String description,
    String location,
    String status,
    String organizer,
    String attendee) {

  static List<Understood> byIcal4j(String text) throws IOException, ParserException {
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    return calendar.<VEvent>getComponents(Component.VEVENT).stream()
        .map(
            event ->
                new Understood(
                    calendar.getProperty(Property.METHOD).orElseThrow().getValue(),
                    value(event, Property.UID),
                    Integer.parseInt(value(event, Property.SEQUENCE)),
                    moment(event, Property.DTSTART),
                    moment(event, Property.DTEND),
                    value(event, Property.SUMMARY),
                    value(event, Property.DESCRIPTION),
                    value(event, Property.LOCATION),
                    value(event, Property.STATUS),
                    mail(value(event, Property.ORGANIZER)),
                    mail(value(event, Property.ATTENDEE))))
        .toList();
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }

  private static Instant moment(VEvent event, String property) {
    DateProperty<? extends Temporal> date =
        event.<DateProperty<? extends Temporal>>getProperty(property).orElseThrow();
    return Instant.from(date.getDate());
  }

  static List<Understood> byBiweekly(String text) {
    ICalendar calendar = Biweekly.parse(text).first();
    return calendar.getEvents().stream()
        .map(
            event ->
                new Understood(
                    calendar.getMethod().getValue().toUpperCase(Locale.ROOT),
                    event.getUid().getValue(),
                    event.getSequence().getValue(),
                    moment(event.getDateStart().getValue()),
                    moment(event.getDateEnd().getValue()),
                    event.getSummary().getValue(),
                    event.getDescription().getValue(),
                    event.getLocation().getValue(),
                    event.getStatus().getValue().toUpperCase(Locale.ROOT),
                    event.getOrganizer().getEmail(),
                    event.getAttendees().getFirst().getEmail()))
        .toList();
  }

  private static Instant moment(Date date) {
    return date.toInstant();
  }

  private static String mail(String address) {
    return address.replaceFirst("^mailto:", "");
  }
}
