package nl.schakel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who attended says what they thought; a coordinator screens it; others read figures. */
@BrowserTest
class EvaluationJourney {

  @Autowired LinkTokens links;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @EnumSource(names = "PHONE_IN_DUTCH")
  void what_somebody_thought_is_read_by_a_coordinator_first(Look look, Browser browser) {
    String words = "Meer oefenen " + look.width;
    try (Tab participant = browser.open("/", look);
        Tab coordinator = browser.open("/", look)) {
      String link = "/evaluation/" + link();
      participant.goTo(link + "?lang=" + look.language);
      participant.page().click("main form button");
      assertThat(participant.page().locator(".error-summary li")).hasCount(1);
      participant.isForEverybody("evaluation-nothing");
      answers(participant, words);
      participant.isForEverybody("evaluation-answered");
      participant.goTo(link).isForEverybody("evaluation-over");
      assertThat(participant.page().locator("main form")).hasCount(0);

      coordinator.signIn("coordinator").goTo("/evaluations");
      coordinator.page().locator("main table a").first().click();
      assertThat(coordinator.page().locator("main")).containsText(words);
      coordinator.isForEverybody("evaluation-edition");
      releases(coordinator, words);
    }
  }

  @Test
  void the_same_works_without_javascript(Browser browser) {
    String link = "/evaluation/" + link();
    try (Tab participant = browser.openWithoutScript(link, Look.PHONE_IN_DUTCH);
        Tab coordinator = browser.openWithoutScript("/", Look.PHONE_IN_DUTCH)) {
      participant.goTo(link).goTo(link).screenshot("evaluation-asked");
      answers(participant, "Zonder script");
      assertThat(participant.page().locator("h1")).hasText("Dank je wel");
      coordinator.signIn("coordinator").goTo("/evaluations");
      coordinator.page().locator("main table a").first().click();
      releases(coordinator, "Zonder script");
    }
  }

  @ParameterizedTest
  @EnumSource(names = "DESKTOP_IN_ARABIC")
  void a_coordinator_asks_other_questions_after_seeing_how_they_look(Look look, Browser browser) {
    String question = "Was de zaal goed? " + look.width;
    try (Tab tab = browser.open("/", look)) {
      tab.signIn("coordinator").goTo("/evaluations");
      tab.page().locator("main table a").first().click();
      tab.page().click("main a[href$='/evaluation']");
      tab.isForEverybody("evaluation-programme");
      tab.page().click("main a[href$='/form']");
      int spare = tab.page().locator("[name$='.label.nl']").count() - 1;
      tab.page().fill("[name='questions." + spare + ".label.nl']", question);
      tab.page().click("main form[action$='/preview'] .buttons button");
      assertThat(tab.page().locator(".error-summary li")).hasCount(1);
      tab.isForEverybody("evaluation-form-refused");
      tab.page().selectOption("[name='questions." + spare + ".kind']", "SCALE");
      tab.page().click("main form[action$='/preview'] .buttons button");
      assertThat(tab.page().locator("main legend", containing(question))).hasCount(1);
      tab.isForEverybody("evaluation-form-preview");
      tab.page().click("main form[action$='/form'] button");
      tab.page().click("main a[href$='/form']");
      assertThat(tab.page().locator("[name='questions." + (spare - 1) + ".label.nl']"))
          .hasValue(question);
    }
  }

  @Test
  void a_program_reads_figures_and_released_words_only(Browser browser) {
    try (Tab tab = browser.open("/", Look.PHONE_IN_DUTCH)) {
      APIResponse answer = asks(tab, "coordinator");
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.text()).contains("\"asked\":16", "\"mean\":");
      assertThat(answer.text()).doesNotContain("0470 12 34 56");
      assertThat(asks(tab, "trainer").status()).isEqualTo(404);
      assertThat(asks(tab, "funder").status()).isEqualTo(403);
    }
  }

  private APIResponse asks(Tab tab, String account) {
    UUID edition = jdbc.sql("select edition from evaluation.survey").query(UUID.class).single();
    return tab.page()
        .request()
        .get(
            "/api/v1/editions/" + edition + "/evaluation",
            RequestOptions.create().setHeader("Authorization", "Bearer demo-" + account));
  }

  private static void answers(Tab tab, String words) {
    tab.page().check("[name=answer0][value='4']");
    tab.page().fill("[name=answer6]", words);
    tab.page().click("main form button");
  }

  private static void releases(Tab tab, String words) {
    Locator remark = tab.page().locator("article.card", containing(words));
    remark.locator("[value=RELEASED]").click();
    assertThat(remark.locator(".status--done")).hasCount(1);
  }

  private static LocatorOptions containing(String words) {
    return new LocatorOptions().setHasText(words);
  }

  private String link() {
    UUID invitation =
        jdbc.sql("select id from evaluation.invitation where not used order by id limit 1")
            .query(UUID.class)
            .single();
    return links.issue(Purpose.EVALUATION, invitation, Instant.now().plus(Duration.ofDays(1)));
  }
}
