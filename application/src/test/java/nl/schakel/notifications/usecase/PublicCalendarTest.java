package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import nl.schakel.notifications.PublicCalendars.Entry;
import nl.schakel.notifications.PublicCalendars.Written;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.places.Happenings.When;
import nl.schakel.shared.EmailAddress;
import org.junit.jupiter.api.Test;

class PublicCalendarTest {

  private static final Instant NOW = Instant.parse("2027-01-01T09:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  @Test
  void hours_are_those_of_the_place_also_when_the_clock_goes_back() throws Exception {
    Instant before = Instant.parse("2027-10-31T00:30:00Z");
    VEvent event = event(new When.Hours(before, before.plus(Duration.ofHours(2)), ZONE));
    assertThat(value(event, "DTSTART")).isEqualTo("20271031T023000");
    assertThat(value(event, "DTEND")).isEqualTo("20271031T033000");
    assertThat(value(event, "URL")).isEqualTo("https://schakel.example/editions/1");
  }

  @Test
  void a_day_without_hours_is_a_day_and_takes_nobodys_time() throws Exception {
    VEvent event = event(new When.AllDay(LocalDate.parse("2027-02-28")));
    assertThat(value(event, "DTSTART")).isEqualTo("20270228");
    assertThat(value(event, "DTEND")).isEqualTo("20270301");
    assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
    assertThat(event.getProperty("ORGANIZER")).isEmpty();
    assertThat(event.getProperty("ATTENDEE")).isEmpty();
  }

  @Test
  void the_version_changes_with_what_is_in_it_and_not_with_the_time() {
    When day = new When.AllDay(LocalDate.parse("2027-02-28"));
    assertThat(write(day, NOW).version()).isEqualTo(write(day, NOW.plusSeconds(60)).version());
    assertThat(write(day, NOW).version())
        .isNotEqualTo(write(new When.AllDay(LocalDate.parse("2027-03-01")), NOW).version());
  }

  private static VEvent event(When when) throws Exception {
    Calendar read = new CalendarBuilder().build(new StringReader(write(when, NOW).text()));
    return read.<VEvent>getComponents("VEVENT").getFirst();
  }

  private static Written write(When when, Instant now) {
    Letterhead letterhead =
        new Letterhead(
            URI.create("https://schakel.example"),
            "Schakel",
            new EmailAddress("vorming@schakel.example"));
    return new PublicCalendarService(letterhead, Clock.fixed(now, ZoneOffset.UTC))
        .write(
            "Agenda",
            List.of(
                new Entry(
                    "key", when, "Themadag; \"nu\"", Optional.empty(), "Utrecht", "/editions/1")));
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }
}
