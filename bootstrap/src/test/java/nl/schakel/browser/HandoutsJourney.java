package nl.schakel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import nl.schakel.shared.pdf.Validator;
import org.junit.jupiter.api.Test;

/** A coordinator changes the Dutch, and a parent hears that the Arabic is of the one before. */
@BrowserTest
class HandoutsJourney {

  private static final String DUTCH = "/handout-texts/two-cultures/nl";

  @Test
  void a_parent_reads_on_a_phone_what_a_coordinator_wrote_at_a_desk(Browser browser)
      throws IOException {
    try (Tab desk = browser.open("/", Look.DESKTOP_IN_DUTCH);
        Tab phone = browser.open("/handouts", Look.PHONE_IN_ARABIC)) {
      phone.page().locator(".offer a[lang=ar]").first().click();
      assertThat(phone.page().locator(".notice")).not().containsText("تغيّر");
      desk.signIn("coordinator").goTo("/handout-texts");
      desk.page().locator("a[href='" + DUTCH + "']").click();
      desk.page().fill("[name=text]", "Uw kind leeft in twee werelden.\n\n- Praat elke dag.");
      desk.page().click("form[action='" + DUTCH + "'] button[type=submit]");
      desk.page().click("form[action$='/publication'] button[type=submit]");
      assertThat(desk.page().locator("form[action$='/publication']")).hasCount(0);
      desk.goTo("/handout-texts").isForEverybody("handout-desk");
      assertThat(
              desk.page()
                  .locator("td:has(a[href='/handout-texts/two-cultures/ar']) .status--attention"))
          .hasCount(2);
      phone.page().reload();
      assertThat(phone.page().locator(".notice")).containsText("تغيّر");
      assertThat(phone.page().locator("article.handout").first()).hasAttribute("dir", "rtl");
      assertThat(phone.page().locator("#handout-dutch")).isVisible();
      phone.isForEverybody("handout-in-arabic");
      phone.page().selectOption("[name=municipality]", "GM0344");
      phone.page().click(".handout-choice button");
      phone.page().locator(".breadcrumbs a").last().click();
      Locator series = phone.page().locator("a[href*='series.pdf']");
      assertThat(series.getAttribute("href")).contains("language=ar", "municipality=GM0344");
      Download paper = phone.page().waitForDownload(series::click);
      assertThat(paper.suggestedFilename()).isEqualTo("series-ar.pdf");
      assertThat(Validator.faults(Files.readAllBytes(paper.path()))).isEmpty();
      assertThat(phone.page().locator(".busy")).hasCount(0);
    }
  }
}
