package nl.schakel.learning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.learning.query.Catalogue.Wish;
import nl.schakel.learning.query.Prospectus.Publicity;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.learning.query.Prospectus.Stage;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.PageTest;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
@Import({
  Shelf.class,
  ProgrammesController.class,
  ProgrammeController.class,
  FeedController.class,
  ProgrammesSitemap.class,
  Choosing.class,
  Names.class,
  Heads.class,
  Shown.class,
  AskingShowing.class,
  ProgrammeShowing.class,
  EditionShowing.class
})
class CataloguePagesTest {

  private static final String PROGRAMME = "/programmes/complex-trauma";
  private static final String EDITION = "/editions/" + Shelf.EDITION.value();

  @Autowired MockMvc site;
  @Autowired Shelf.Asking catalogue;
  @Autowired Shelf.Exhibit exhibit;

  @BeforeEach
  void one_open_edition() {
    exhibit.show(Shelf.offer(Publicity.PUBLISHED), Shelf.run(3, 0));
  }

  @Test
  void a_card_answers_what_when_where_for_whom_free_points_and_seats() throws Exception {
    shows(
        "/programmes",
        stringContainsInOrder(
            "(Complex) trauma",
            "donderdag 3 december 2026, 10.00-11.30 en 13.00-14.30 uur",
            "Online",
            "Medewerkers van een OCMW",
            "Gratis",
            "Nog 3 plaatsen",
            "2 punten bij Registerplein, als je klaar bent vóór vrijdag 19 februari 2027"));
  }

  @Test
  void the_number_of_results_is_told_in_words_and_a_chip_takes_a_filter_away() throws Exception {
    shows("/programmes", containsString("Er zijn 41 programma’s"));
    shows(
        "/programmes?country=BE&country=NL&q=oorlog",
        allOf(
            containsString("41 programma’s passen bij je keuze"),
            containsString("href=\"/programmes?country=NL&amp;q=oorlog\""),
            containsString("href=\"/programmes?country=BE&amp;country=NL\""),
            containsString("value=\"BE\" checked")));
    shows("/programmes?country=FR", containsString("Haal een filter weg"));
  }

  @Test
  void a_word_may_also_name_a_topic_an_organisation_or_a_kind_of_training() throws Exception {
    site.perform(get("/programmes?q=oorlog+solentra+intervisie"));
    Wish wish = catalogue.last();
    assertThat(wish.terms().get(0).topics()).isEqualTo(Set.of(TopicCode.of("trauma")));
    assertThat(wish.terms().get(1).organisations()).isEqualTo(Set.of(Shelf.SOLENTRA));
    assertThat(wish.terms().get(2).formats()).hasSize(1);
  }

  @Test
  void who_mistypes_is_told_what_comes_close() throws Exception {
    shows("/programmes?q=truama", containsString("“truama” staat nergens. 41 programma’s lijken"));
  }

  @Test
  void the_next_page_keeps_the_question() throws Exception {
    shows(
        "/programmes?q=caf%C3%A9+%26+zo&topic=trauma",
        containsString("/programmes?topic=trauma&amp;q=caf%C3%A9%20%26%20zo&amp;pageNumber=2"));
  }

  @Test
  void a_programme_has_one_thing_to_do_and_only_harmless_text() throws Exception {
    shows(
        PROGRAMME,
        allOf(
            containsString("href=\"/enrol?programme=complex-trauma\""),
            containsString("<h3>Wat je leert</h3>"),
            containsString("<strong>Signalen</strong>"),
            not(containsString("<script>alert")),
            containsString("Gegeven door")));
  }

  @Test
  void what_is_written_in_another_language_says_so() throws Exception {
    site.perform(get(PROGRAMME).header("Accept-Language", "fr"))
        .andExpect(content().string(containsString("<h1>Le trauma (complexe)</h1>")))
        .andExpect(content().string(containsString("<p class=\"lead\" lang=\"nl\" dir=\"ltr\">")));
  }

  @Test
  void who_waits_goes_first_so_a_newcomer_is_led_to_the_waiting_list() throws Exception {
    exhibit.show(Shelf.offer(Publicity.PUBLISHED), Shelf.run(1, 2));
    shows(
        EDITION,
        allOf(containsString("Zet je op de wachtlijst"), containsString("2 mensen wachten")));
  }

  @Test
  void a_draft_does_not_exist_and_an_archived_one_points_to_others() throws Exception {
    exhibit.show(Shelf.offer(Publicity.DRAFT));
    site.perform(get(PROGRAMME)).andExpect(status().isNotFound());
    exhibit.show(Shelf.offer(Publicity.ARCHIVED), Shelf.run(3, 0));
    shows(
        PROGRAMME,
        allOf(
            containsString("wordt niet meer gegeven"),
            containsString("Dit lijkt erop"),
            not(containsString("/enrol"))));
  }

  @Test
  void what_is_cancelled_says_so_and_points_to_the_next() throws Exception {
    Run cancelled = staged(Shelf.run(3, 0), Stage.CANCELLED, true);
    exhibit.show(Shelf.offer(Publicity.PUBLISHED), cancelled);
    shows(
        EDITION,
        allOf(
            containsString("Gaat niet door"),
            containsString("nog geen nieuwe datum"),
            not(containsString("/enrol"))));
  }

  @Test
  void how_many_places_there_are_is_not_told_of_an_edition_by_invitation() throws Exception {
    exhibit.show(Shelf.offer(Publicity.PUBLISHED), staged(Shelf.run(3, 0), Stage.OPEN, false));
    shows(EDITION, allOf(containsString("Op uitnodiging"), not(containsString("Nog 3"))));
    shows(PROGRAMME, not(containsString(EDITION)));
  }

  @Test
  void an_unknown_page_and_a_draft_edition_are_not_found() throws Exception {
    exhibit.show(Shelf.offer(Publicity.PUBLISHED), staged(Shelf.run(3, 0), Stage.DRAFT, true));
    for (String path :
        List.of("/programmes/no-such", "/programmes/NO_SLUG", EDITION, "/editions/1")) {
      site.perform(get(path)).andExpect(status().isNotFound());
    }
  }

  @Test
  void a_filter_that_does_not_exist_is_a_bad_request() throws Exception {
    site.perform(get("/programmes?format=CIRCUS")).andExpect(status().isBadRequest());
    site.perform(get("/programmes?pageNumber=0")).andExpect(status().isBadRequest());
  }

  @Test
  void machines_read_courses_feeds_and_where_each_language_is() throws Exception {
    shows(
        PROGRAMME,
        allOf(
            containsString("\"@type\":\"Course\""),
            containsString("\"startDate\":\"2026-12-03T09:00:00Z\""),
            containsString("hreflang=\"ar\" href=\"http://localhost:8080" + PROGRAMME)));
    shows(EDITION, containsString("\"@type\":\"EducationEvent\""));
    site.perform(get("/programmes.atom"))
        .andExpect(content().contentType("application/atom+xml;charset=UTF-8"))
        .andExpect(content().string(containsString("<id>urn:uuid:" + Shelf.PROGRAMME.value())));
    site.perform(get("/sitemap.xml"))
        .andExpect(content().string(containsString("<loc>http://localhost:8080" + PROGRAMME)));
    site.perform(get("/robots.txt"))
        .andExpect(content().string(containsString("Sitemap: http://localhost:8080/sitemap.xml")));
  }

  private static Run staged(Run run, Stage stage, boolean isPublic) {
    return new Run(
        run.id(),
        stage,
        run.language(),
        Optional.empty(),
        run.zone(),
        run.opens(),
        run.closes(),
        run.sittings(),
        run.places(),
        isPublic,
        1);
  }

  private void shows(String address, Matcher<String> expected) throws Exception {
    site.perform(get(java.net.URI.create(address)))
        .andExpect(status().isOk())
        .andExpect(content().string(expected));
  }
}
