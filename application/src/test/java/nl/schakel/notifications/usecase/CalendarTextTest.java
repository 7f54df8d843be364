package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.usecase.CalendarEntry.State;
import nl.schakel.notifications.usecase.CalendarText.Method;
import nl.schakel.shared.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTextTest {

  private static final Letterhead LETTERHEAD =
      new Letterhead(
          URI.create("https://schakel.example"),
          "Schakel \"vorming\"",
          new EmailAddress("vorming@schakel.example"));
  private static final Instant STAMP = Instant.parse("2026-11-21T09:00:00Z");

  @ParameterizedTest
  @CsvSource({
    // The clock goes forward on 28 March 2027 and back on 31 October 2027.
    "Europe/Brussels, 2027-03-27T10:00, 2027-03-27T09:00:00Z",
    "Europe/Brussels, 2027-03-28T10:00, 2027-03-28T08:00:00Z",
    "Europe/Brussels, 2027-10-30T10:00, 2027-10-30T08:00:00Z",
    "Europe/Brussels, 2027-10-31T10:00, 2027-10-31T09:00:00Z",
    "Europe/Amsterdam, 2028-02-29T10:00, 2028-02-29T09:00:00Z",
    "Europe/Amsterdam, 2027-12-31T23:30, 2027-12-31T22:30:00Z",
    "UTC, 2027-07-01T10:00, 2027-07-01T10:00:00Z"
  })
  void a_session_is_at_the_same_moment_for_whoever_reads_the_zone_from_the_file(
      String zone, String local, String utc) throws Exception {
    Calendar calendar = read(one(Method.REQUEST, entry(zone, local)));
    VTimeZone described = calendar.<VTimeZone>getComponents("VTIMEZONE").getFirst();
    LocalDateTime start = LocalDateTime.parse(local);
    assertThat(value(event(calendar), "DTSTART")).isEqualTo(ZoneLines.local(start));
    assertThat(offsetSecondsAt(described, start))
        .isEqualTo(ZoneId.of(zone).getRules().getOffset(Instant.parse(utc)).getTotalSeconds());
    assertThat(start.atZone(ZoneId.of(zone)).toInstant()).isEqualTo(Instant.parse(utc));
  }

  @Test
  void the_rules_of_brussels_are_the_last_sundays_of_march_and_october() {
    assertThat(one(Method.REQUEST, entry("Europe/Brussels", "2027-06-01T10:00")))
        .contains(
            """
            BEGIN:DAYLIGHT
            DTSTART:20260329T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            """
                .replace("\n", "\r\n"))
        .contains(
            """
            BEGIN:STANDARD
            DTSTART:20261025T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void an_invitation_says_who_invites_whom_to_what_and_how_new_it_is() throws Exception {
    Calendar calendar = read(one(Method.REQUEST, entry("Europe/Brussels", "2027-06-01T10:00")));
    VEvent event = event(calendar);
    assertThat(calendar.getProperty("METHOD").orElseThrow().getValue()).isEqualTo("REQUEST");
    assertThat(value(event, "UID")).isEqualTo("enrolment.session@schakel.example");
    assertThat(value(event, "SEQUENCE")).isEqualTo("3");
    assertThat(value(event, "SUMMARY")).isEqualTo("Thema 2; \"nu\", of niet\\");
    assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:vorming@schakel.example");
    assertThat(value(event, "ATTENDEE")).isEqualTo("mailto:canary@demo.example");
    assertThat(value(event, "CLASS")).isEqualTo("PRIVATE");
  }

  @Test
  void zones_are_described_once_each() throws Exception {
    String text =
        new CalendarText(
                Method.PUBLISH,
                Optional.of("Schakel"),
                Stream.of("Europe/Brussels", "Europe/Amsterdam", "Europe/Brussels")
                    .map(zone -> entry(zone, "2027-06-01T10:00"))
                    .toList())
            .write(LETTERHEAD, STAMP);
    assertThat(read(text).getComponents("VTIMEZONE")).hasSize(2);
    assertThat(read(text).getComponents("VEVENT")).hasSize(3);
  }

  private static String one(Method method, CalendarEntry entry) {
    return CalendarText.of(method, entry).write(LETTERHEAD, STAMP);
  }

  private static CalendarEntry entry(String zone, String local) {
    ZonedDateTime start = LocalDateTime.parse(local).atZone(ZoneId.of(zone));
    return new CalendarEntry(
        "enrolment.session@schakel.example",
        3,
        start.toInstant(),
        start.plusMinutes(90).toInstant(),
        ZoneId.of(zone),
        "Thema 2; \"nu\", of niet\\",
        "Bekijk het",
        "Online",
        Optional.empty(),
        new EmailAddress("canary@demo.example"),
        State.CONFIRMED,
        true);
  }

  private static Calendar read(String text) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static VEvent event(Calendar calendar) {
    return calendar.<VEvent>getComponents("VEVENT").getFirst();
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }

  /** Worked out from the file alone, by the recurrence rules of its observances. */
  private static int offsetSecondsAt(VTimeZone zone, LocalDateTime at) {
    Observance observance =
        Optional.ofNullable(zone.getApplicableObservance(at.atOffset(ZoneOffset.UTC)))
            .orElseThrow();
    String offset = observance.<TzOffsetTo>getProperty("TZOFFSETTO").orElseThrow().getValue();
    return ZoneOffset.of(offset).getTotalSeconds();
  }
}
