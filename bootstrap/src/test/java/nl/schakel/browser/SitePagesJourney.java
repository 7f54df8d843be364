package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class SitePagesJourney {

  static Stream<Arguments> everywhere() {
    return Stream.of("/", "/accessibility", "/privacy", "/demo/components", "/nowhere")
        .flatMap(path -> Look.bothDirections().map(look -> Arguments.of(path, look)));
  }

  @Test
  void a_tab_without_script_says_at_once_that_it_cannot_be_looked_at_so(Browser browser) {
    try (Tab tab = browser.openWithoutScript("/", Look.PHONE_IN_DUTCH)) {
      assertThatThrownBy(() -> tab.isForEverybody("site-without-script"))
          .hasMessageContaining("axe needs JavaScript");
    }
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void pages_of_the_site_are_for_everybody(String path, Look look, Browser browser) {
    try (Tab tab = browser.open(path, look)) {
      tab.isForEverybody("site" + path.replace('/', '-'));
    }
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void pages_can_be_read_in_the_dark(String path, Look look, Browser browser) {
    try (Tab tab = browser.openInTheDark(path, look)) {
      tab.isForEverybody("dark" + path.replace('/', '-'));
    }
  }

  @Test
  void a_refused_form_takes_the_reader_to_what_is_wrong(Browser browser) {
    try (Tab tab = browser.open("/demo/components", Look.PHONE_IN_DUTCH)) {
      assertThat(tab.page().evaluate("document.activeElement.className"))
          .isEqualTo("error-summary");
      tab.page().click(".error-summary a");
      assertThat(tab.page().evaluate("document.activeElement.name")).isEqualTo("name");
    }
  }

  @Test
  void another_language_is_one_click_away_and_is_remembered(Browser browser) {
    try (Tab tab = browser.openWithoutScript("/privacy", Look.PHONE_IN_DUTCH)) {
      tab.page().click(".site-languages [lang=ar]");
      assertThat(tab.page().getAttribute("html", "dir")).isEqualTo("rtl");
      tab.goTo("/accessibility");
      assertThat(tab.page().getAttribute("html", "lang")).isEqualTo("ar");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "main.append(document.createElement('img'))",
        "main.firstElementChild.style.width = '2000px'",
        "console.error('refused to run an inline script')"
      })
  void a_page_that_is_not_for_everybody_is_seen(String fault, Browser browser) {
    try (Tab tab = browser.open("/privacy", Look.PHONE_IN_DUTCH)) {
      tab.page().evaluate("() => { const main = document.querySelector('main'); " + fault + " }");
      assertThatThrownBy(() -> tab.isForEverybody("culprit")).isInstanceOf(AssertionError.class);
    }
  }
}
