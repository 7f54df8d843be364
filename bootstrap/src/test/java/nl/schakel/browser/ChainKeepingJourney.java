package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The next version of a chain: written, asked for, accepted by a link, and published. */
@BrowserTest
class ChainKeepingJourney {

  private static final String SLUG = "keten-nederland";

  @Autowired LinkTokens links;
  @Autowired JdbcClient jdbc;

  @Test
  void a_draft_becomes_what_holds(Browser browser) {
    UUID chain =
        jdbc.sql("select id from chains.chain where slug = :slug")
            .param("slug", SLUG)
            .query(UUID.class)
            .single();
    String desk = "/chain-keeping/" + chain;
    accepts(browser);
    try (Tab tab = browser.open("/", Look.PHONE_IN_DUTCH)) {
      tab.signIn("coordinator").goTo(desk).isForEverybodyAtEveryWidth("chain-desk");
      tab.page().locator("ol.chapters a").first().click();
      tab.isForEverybody("chain-link");
      tab.page().selectOption("[name='criteria.0.force']", "EXCLUDING");
      tab.page().fill("[name='criteria.0.text.nl']", "Er is nu gevaar.");
      submit(tab);
      assertThat(tab.page().innerText("main")).contains("wat iemand dan wel doet");
      tab.isForEverybody("chain-link-refused");
      tab.page().fill("[name='criteria.0.instead.nl']", "Bel 112.");
      changeInAnotherTab(tab, desk);
      submit(tab);
      assertThat(tab.page().innerText("main")).contains("Iemand anders heeft dit intussen");
      assertThat(tab.page().inputValue("[name='criteria.0.instead.nl']")).isEqualTo("Bel 112.");
      submit(tab);
      assertThat(tab.page().innerText("main")).contains("1 voorwaarde");
      tab.goTo(desk + "/changes").isForEverybody("chain-desk-changes");
      assertThat(tab.page().innerText("main")).contains("Er is nu gevaar.");
      tab.goTo(desk + "/health").isForEverybody("chain-health");
      tab.goTo(desk + "/places").isForEverybody("chain-places");
      assertThat(tab.page().innerText("main")).contains("Aangenomen");
      tab.goTo(desk + "/publication").isForEverybody("chain-publication");
      submit(tab);
      assertThat(tab.page().innerText("body")).contains("Deze versie geldt nu.");
      assertThat(tab.page().innerText("main")).contains("Versie 2 geldt");
      promisesSomethingElse(tab, desk);
    }
  }

  /** What holds keeps its deadlines, and its topic for good. */
  private static void promisesSomethingElse(Tab tab, String desk) {
    tab.goTo(desk + "/edit").page().fill("[name=acknowledge]", "1");
    submit(tab);
    assertThat(tab.page().innerText("body")).contains("Bewaard voor de volgende versie.");
    tab.goTo(desk + "/changes").isForEverybody("chain-desk-promises");
    assertThat(tab.page().innerText("main")).contains("Voor wie, en binnen hoeveel dagen");
    tab.goTo(desk + "/edit").page().fill("[name=area]", "Amersfoort");
    submit(tab);
    assertThat(tab.page().innerText("main")).contains("onderwerp en gebied staan vast");
    assertThat(tab.page().inputValue("[name=area]")).isEqualTo("Amersfoort");
  }

  private static void changeInAnotherTab(Tab tab, String desk) {
    Page other = tab.page().context().newPage();
    other.navigate(URI.create(tab.page().url()).resolve(desk).toString());
    other.waitForResponse(
        answer -> answer.request().isNavigationRequest() && answer.status() == 200,
        () -> other.locator("ol.chapters form.act button").first().click());
  }

  /** Looking at the link changes nothing; the button does. */
  private void accepts(Browser browser) {
    UUID request =
        jdbc.sql("select id from chains.place where state = 'ASKED'").query(UUID.class).single();
    String token =
        links.issue(Purpose.CHAIN_PLACE, request, Instant.now().plus(Duration.ofDays(1)));
    try (Tab tab = browser.open("/chain-place/" + token, Look.PHONE_IN_DUTCH)) {
      tab.isForEverybody("chain-place");
      assertThat(tab.page().innerText("main")).contains("Gevraagd");
      submit(tab);
      assertThat(tab.page().innerText("main")).contains("Aangenomen");
      tab.goTo("/chain-place/unknown").isForEverybody("chain-place-over");
    }
  }

  private static void submit(Tab tab) {
    tab.page().locator("main button.utrecht-button--primary-action").first().click();
  }
}
