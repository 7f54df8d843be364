package nl.schakel.portal.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.places.Happenings;
import nl.schakel.places.Happenings.Happening;
import nl.schakel.places.Happenings.Kind;
import nl.schakel.places.Happenings.Room;
import nl.schakel.places.Happenings.When;
import nl.schakel.places.Happenings.Where;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
@Import({Everybody.class, AgendaPagesTest.Two.class})
class AgendaPagesTest {

  /** A theme day in Utrecht on the night on which the clock goes back, told by two features. */
  static class Two {
    @Bean
    Happenings editions() {
      Instant start = Instant.parse("2027-10-31T00:30:00Z");
      return _ ->
          List.of(
              happening(
                  "edition",
                  new When.Hours(start, start.plusSeconds(7200), WorkingDays.ZONE),
                  Optional.of(Room.FEW_LEFT),
                  Optional.empty()));
    }

    @Bean
    Happenings activities() {
      When day = new When.AllDay(LocalDate.parse("2027-10-31"));
      return _ -> List.of(happening("activity", day, Optional.empty(), Optional.of("/edition")));
    }

    private static Happening happening(
        String key, When when, Optional<Room> room, Optional<String> sameAs) {
      return new Happening(
          key,
          Kind.THEME_DAY,
          LocalizedText.dutch("De " + key),
          Optional.empty(),
          when,
          new Where.Somewhere(Optional.empty(), Optional.of(new MunicipalityCode("GM0344"))),
          Set.of(new Slug("trauma")),
          Language.DUTCH,
          room,
          "/" + key,
          sameAs);
    }
  }

  @Autowired MockMvc site;

  @Test
  void what_two_features_tell_is_there_once_on_the_clock_of_its_place() throws Exception {
    site.perform(get("/agenda"))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("oktober 2027"),
                        containsString("zondag 31 oktober 2027, 02.30"),
                        containsString("Utrecht"),
                        containsString("Bijna vol"),
                        containsString("\"startDate\":\"2027-10-31T02:30+02:00\""),
                        containsString("href=\"webcal://localhost:8080/agenda.ics\""),
                        not(containsString("De activity")))));
  }

  @Test
  void programs_read_the_same() throws Exception {
    site.perform(get("/api/v1/events?area=NL-UT&month=2027-10"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.totalItems").value(1))
        .andExpect(jsonPath("$.items[0].start").value("2027-10-31T00:30:00Z"))
        .andExpect(jsonPath("$.items[0].municipality").value("GM0344"));
    site.perform(get("/api/v1/events?area=ONLINE")).andExpect(jsonPath("$.totalItems").value(0));
  }

  @Test
  void when_nothing_fits_it_says_so_and_leads_on() throws Exception {
    site.perform(get("/agenda?month=2027-03&kind=PARENT_GROUP"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Er staat niets op de agenda")))
        .andExpect(
            content().string(containsString("href=\"/agenda?month=2027-04&amp;kind=PARENT_GROUP")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "month=2027-13",
        "month=999999999-01",
        "month=2027-01&from=2027-01-02",
        "from=2027-02-01&until=2027-01-01",
        "until=9999-12-31",
        "from=2020-01-01&until=2026-01-01",
        "kind=PARTY",
        "area=GM9999",
        "area=XX",
        "topic=unheard-of",
        "language=klingon"
      })
  void what_makes_no_sense_is_refused_in_words(String query) throws Exception {
    for (String path : List.of("/agenda?", "/agenda.ics?", "/api/v1/events?")) {
      site.perform(get(path + query)).andExpect(status().isBadRequest());
    }
  }

  @Test
  void so_is_what_is_far_too_long() throws Exception {
    site.perform(get("/agenda?topic=" + "x".repeat(10_000))).andExpect(status().isBadRequest());
  }
}
