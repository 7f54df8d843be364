package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/**
 * A coordinator brings a list from a spreadsheet. Its application is its own, because it changes
 * what the directory says.
 */
@BrowserTest
@TestPropertySource(properties = "spring.application.name=schakel-import-journey")
class ImportJourney {

  private static final String WELL =
      """
      organisation;about;areas;languages;expertise
      ZonMw;Financiert onderzoek naar zorg.;NL;nl, en;trauma:TRAIN
      Pharos;Kennisinstituut.;NL-UT, GM0599;nl;culture-sensitive-care:ADVISE+TRAIN:FREE
      """;

  @Test
  void nothing_changes_until_every_line_is_well_and_somebody_says_so(Browser browser) {
    try (Tab tab = browser.open("/", Look.PHONE_IN_DUTCH)) {
      tab.signIn("coordinator");
      paste(tab, "");
      assertThat(tab.page().locator(".error-summary").innerText())
          .contains("Plak minstens één regel.");
      paste(tab, WELL.replace("ZonMw", "Onbekend").replace("GM0599", "GM0003"));
      assertThat(tab.page().locator(".error-summary").innerText())
          .contains("Regel 2, organisatie “Onbekend”", "Regel 3, gebieden “GM0003”");
      assertThat(tab.page().inputValue("textarea[name=rows]")).contains("Onbekend");

      paste(tab, WELL);
      assertThat(tab.page().locator("tbody").innerText()).contains("ZonMw", "verandert");
      tab.isForEverybody("directory-import");
      assertThat(tab.goTo("/partners/pharos").page().content()).doesNotContain("Rotterdam");

      paste(tab, WELL);
      tab.page().click("form:has([name=sure]) [type=submit]");
      assertThat(tab.goTo("/partners/pharos").page().content()).contains("Rotterdam");
      assertThat(tab.page().content())
          .contains("Antwoord binnen 5 werkdagen", "info@pharos.example");
    }
  }

  @Test
  void what_is_saved_can_be_imported_again_and_changes_nothing(Browser browser) {
    try (Tab tab = browser.openWithoutScript("/", Look.DESKTOP_IN_ARABIC)) {
      tab.signIn("coordinator");
      String file =
          tab.page()
              .request()
              .get(tab.page().url().replaceAll("(?<=\\d)/.*", "/partners.csv"))
              .text();
      assertThat(file).startsWith("\uFEFForganisation;").doesNotContain("@");
      paste(tab, file);
      assertThat(tab.page().locator("tbody tr").count()).isGreaterThan(20);
      assertThat(tab.page().locator("tbody").innerText()).contains("تبقى كما هي");
    }
  }

  private static void paste(Tab tab, String rows) {
    tab.goTo("/directory/import").page().fill("textarea[name=rows]", rows);
    tab.page().click("form:has(textarea) [type=submit]");
  }
}
