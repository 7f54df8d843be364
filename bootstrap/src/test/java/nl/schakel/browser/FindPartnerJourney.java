package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who knows about forced marriage near Rotterdam, speaks Turkish, and may be asked for free? */
@BrowserTest
class FindPartnerJourney {

  static Stream<Arguments> everywhere() {
    return Stream.of(
            "/partners",
            "/partners?q=solantra",
            "/partners?place=Atlantis",
            "/partners?topic=trauma&place=Groningen&language=tr",
            "/partners/map?topic=trauma",
            "/partners/solentra")
        .flatMap(path -> Look.bothDirections().map(look -> Arguments.of(path, look)));
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void the_directory_is_for_everybody(String path, Look look, Browser browser) {
    try (Tab tab = browser.open(path, look)) {
      tab.isForEverybodyAtEveryWidth("partners" + path.replaceAll("[^a-z]+", "-"));
    }
  }

  @Test
  void the_question_is_answered_by_ticking(Browser browser) {
    try (Tab tab = browser.openWithoutScript("/partners", Look.DESKTOP_IN_ARABIC)) {
      tab.page().fill("#filter-place", "Rotterdam");
      tab.page().check("#filter-topic-forced-marriage");
      tab.page().check("#filter-language-tr");
      tab.page().check("[name=free]");
      Tab.send(tab.page(), () -> tab.page().click(".filters [type=submit]"));
      assertThat(tab.page().locator(".card__title").allInnerTexts()).containsExactly("IOT");
      Tab.send(tab.page(), () -> tab.page().click(".card__title a"));
      assertThat(tab.page().content())
          .contains("info@iot.example", "/partners?topic=forced-marriage");
    }
  }

  @Test
  void the_question_is_answered_by_typing_it(Browser browser) {
    String question = "/partners?q=huwelijksdwang+rotterdam+turks+gratis";
    try (Tab tab = browser.open(question, Look.PHONE_IN_DUTCH)) {
      assertThat(tab.page().locator(".card__title").allInnerTexts()).containsExactly("IOT");
    }
  }

  @Test
  void what_is_for_professionals_is_shown_to_nobody_else(Browser browser) {
    try (Tab tab = browser.open("/partners/solentra", Look.PHONE_IN_DUTCH)) {
      assertThat(tab.page().content())
          .contains("info@solentra.example")
          .doesNotContain("advies@solentra.example");
    }
  }
}
