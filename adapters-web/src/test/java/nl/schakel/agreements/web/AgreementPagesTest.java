package nl.schakel.agreements.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.agreements.CovenantCards.State;
import nl.schakel.agreements.GrantUses.Kind;
import nl.schakel.agreements.GrantUses.Use;
import nl.schakel.agreements.PromiseCounts.Counted;
import nl.schakel.agreements.PromiseCounts.Found;
import nl.schakel.agreements.PromiseCounts.OfYear;
import nl.schakel.agreements.Yardstick.Share;
import nl.schakel.agreements.Yardstick.Told;
import nl.schakel.agreements.model.Covenant;
import nl.schakel.agreements.model.SecondGeneration;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.web.PageTest;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
@Import({
  Archive.class,
  AgreementsController.class,
  AgreementController.class,
  Own.class,
  Names.class,
  Funders.class,
  Spending.class,
  Counts.class,
  ShowingCovenant.class,
  ShowingAlliance.class,
  ShowingGrant.class
})
class AgreementPagesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 9, 22);

  private final Covenant covenant = SecondGeneration.covenant("tweede-generatie");

  @Autowired MockMvc site;
  @Autowired Archive.Shelves shelves;

  @BeforeEach
  void clear() {
    shelves.clear();
  }

  @Test
  void where_nothing_was_agreed_yet_the_list_says_so() throws Exception {
    shows("/agreements", containsString("Nog geen afspraken"));
  }

  @Test
  void a_promise_that_nobody_looked_at_is_not_called_kept_or_broken() throws Exception {
    shelves.add(covenant);
    shows(
        "/covenants/tweede-generatie",
        stringContainsInOrder(
            "0 van 1 belofte nagekomen, 1 nog niet gemeten.",
            "Reguliere professionals weten meer.",
            "Nog niet gemeten"));
  }

  @Test
  void the_list_and_the_page_say_that_a_promise_was_kept_with_figure_day_and_history()
      throws Exception {
    var promised = covenant.commitments().getFirst().id();
    shelves.add(
        covenant
            .measure(promised, SecondGeneration.standing(State.AT_RISK, DAY.minusYears(1)))
            .flatMap(
                measured -> measured.measure(promised, SecondGeneration.standing(State.KEPT, DAY)))
            .orElseThrow());
    shows("/agreements", containsString("1 van 1 belofte nagekomen."));
    shows(
        "/covenants/tweede-generatie",
        stringContainsInOrder(
            "2022 tot en met 2026",
            "zondag 1 juni 2025",
            "1 van 1 belofte nagekomen.",
            "Nagekomen",
            "op zondag 22 september 2024",
            "640",
            "Eerdere stand",
            "Loopt risico"));
  }

  @Test
  void what_a_promise_is_held_against_is_for_everybody_and_what_it_comes_to_is_not()
      throws Exception {
    shelves.add(SecondGeneration.counted(covenant));
    shelves.found = new Found.NotForYou();
    shows(
        "/covenants/tweede-generatie",
        stringContainsInOrder(
            "Kreeg antwoord: minstens 80 %", "Wie de ketens van dit convenant bijhoudt"));
    shelves.found = new Found.NoChain();
    shows("/covenants/tweede-generatie", containsString("nog geen keten afgesproken"));
  }

  @Test
  void whoever_sees_the_chains_reads_year_by_year_what_it_comes_to() throws Exception {
    shelves.add(SecondGeneration.counted(covenant));
    shelves.found =
        new Found.InFigures(
            Optional.of(LocalDate.of(2026, 11, 16)),
            List.of(year(2026, false, new Told.Exactly(85)), year(2025, true, new Told.Below(12))));
    shows(
        "/covenants/tweede-generatie",
        stringContainsInOrder(
            "2026 tot nu toe",
            "85 %",
            "Gehaald",
            "(ketens geteld: 2 van 3)",
            "2025",
            "minder dan 12 %",
            "Niet gehaald",
            "Stand van maandag 16 november 2026"));
  }

  @Test
  void what_may_still_be_met_this_year_is_not_called_missed() throws Exception {
    shelves.add(SecondGeneration.counted(covenant));
    shelves.found =
        new Found.InFigures(
            Optional.of(LocalDate.of(2026, 11, 16)),
            List.of(year(2026, false, new Told.Exactly(12))));
    shows(
        "/covenants/tweede-generatie",
        allOf(
            stringContainsInOrder("2026 tot nu toe", "12 %", "Nog niet gehaald"),
            not(containsString("Niet gehaald"))));
  }

  private static OfYear year(int year, boolean over, Told told) {
    return new OfYear(year, over, 3, Map.of(Share.ANSWER_RATE, new Counted(told, 2)));
  }

  @Test
  void a_party_leads_to_its_page_in_the_directory_if_it_has_one() throws Exception {
    shelves.add(covenant);
    shows(
        "/covenants/tweede-generatie",
        allOf(
            containsString("<a href=\"/partners/jmw\" dir=\"auto\">JMW</a>"),
            containsString("<bdi>VWS</bdi>")));
  }

  @Test
  void a_visitor_reads_and_is_not_asked_to_write() throws Exception {
    shelves.add(covenant);
    shows("/covenants/tweede-generatie", not(containsString("/edit")));
    shows("/agreements", not(containsString("new-covenant")));
  }

  @Test
  void an_alliance_tells_who_leads_and_machines_that_it_is_an_organisation() throws Exception {
    shelves.add(SecondGeneration.alliance("van-binnenuit"));
    shows(
        "/alliances/van-binnenuit",
        allOf(
            stringContainsInOrder("Actief", "Movisie", "Trekker", "Vanaf 2018"),
            containsString("\"@type\":\"Organization\"")));
  }

  @Test
  void a_grant_tells_what_is_left_of_this_year_and_what_it_paid_for() throws Exception {
    shelves.add(SecondGeneration.grant("gratis"));
    shelves.uses.addAll(List.of(use(2026, 12), use(2025, 15)));
    shows(
        "/grants/gratis",
        allOf(
            stringContainsInOrder(
                "VWS",
                "Donateurs",
                "In 2026: 12 van 15 gegeven",
                "Nog 3 over",
                "href=\"/programmes/basis\"",
                "12 trainingen"),
            containsString("\"@type\":\"Grant\"")));
  }

  @Test
  void what_is_not_there_is_not_found() throws Exception {
    site.perform(get("/covenants/nergens")).andExpect(status().isNotFound());
    site.perform(get("/grants/Geen Slug")).andExpect(status().isNotFound());
  }

  private static Use use(int year, int count) {
    return new Use(
        LocalizedText.dutch("Basistraining"),
        "/programmes/basis",
        Kind.FREE_TRAININGS,
        year,
        count);
  }

  private void shows(String path, Matcher<String> what) throws Exception {
    site.perform(get(path)).andExpect(status().isOk()).andExpect(content().string(what));
  }
}
