package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@BrowserTest
class CatalogueJourney {

  private static final String A_CARD = "#results .card__title a";

  static Stream<Arguments> everywhere() {
    return Stream.of(
            "/programmes",
            "/programmes?q=trauma&country=BE",
            "/programmes?q=nergens",
            "/programmes/trauma",
            "/programmes/joodse-tweede-generatie",
            "/agenda")
        .flatMap(path -> Look.bothDirections().map(look -> Arguments.of(path, look)));
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void what_is_offered_is_for_everybody(String path, Look look, Browser browser) {
    try (Tab tab = browser.open(path, look)) {
      tab.isForEverybodyAtEveryWidth("catalogue" + path.replaceAll("[/?=&]", "-"));
    }
  }

  @ParameterizedTest
  @MethodSource("nl.schakel.browser.Look#bothDirections")
  void so_is_an_edition_to_come_and_one_that_is_over(Look look, Browser browser) {
    try (Tab tab = browser.open("/programmes/trauma", look)) {
      tab.page().click(".run .card__title a");
      tab.isForEverybodyAtEveryWidth("catalogue-edition");
      tab.goTo("/programmes/trauma").page().click(".history a");
      tab.isForEverybodyAtEveryWidth("catalogue-edition-past");
    }
  }

  @Test
  void a_filter_narrows_the_list_at_once_and_stands_in_the_address(Browser browser) {
    try (Tab tab = browser.open("/programmes", Look.DESKTOP_IN_DUTCH)) {
      Page page = tab.page();
      int all = page.locator(A_CARD).count();
      page.check("#filter-country-BE");
      page.waitForURL("**/programmes?**country=BE**");
      page.waitForSelector(".chips .chip");
      assertThat(page.locator(A_CARD).count()).isBetween(1, all - 1);
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("filter-country-BE");
      page.click(".chips .chip");
      assertThat(page.locator(A_CARD).count()).isEqualTo(all);
      tab.isForEverybody("catalogue-after-filter");
    }
  }

  @Test
  void without_script_a_button_does_the_same(Browser browser) {
    try (Tab tab = browser.openWithoutScript("/programmes", Look.PHONE_IN_DUTCH)) {
      tab.page().fill(".filters [name=q]", "oorlogstruama");
      Tab.send(tab.page(), () -> tab.page().click(".filters button[type=submit]"));
      assertThat(tab.page().textContent("#results-count")).contains("oorlogstruama");
      assertThat(tab.page().locator(A_CARD).count()).isPositive();
    }
  }

  @Test
  void one_goes_from_the_list_to_the_form_in_two_steps(Browser browser) {
    try (Tab tab = browser.open("/programmes?q=coping", Look.PHONE_IN_DUTCH)) {
      tab.page().click(A_CARD);
      tab.page().click(".action-bar a");
      assertThat(tab.page().url()).contains("/enrol?programme=");
    }
  }
}
