package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What did we promise in that covenant, and did we keep it? */
@BrowserTest
class AgreementsJourney {

  private static final String COVENANT = "/covenants/tweede-generatie";
  private static final String ALLIANCE = "/alliances/verandering-van-binnenuit";
  private static final String GRANT = "/grants/gratis-trainingen";

  static Stream<Arguments> everywhere() {
    return Stream.of("/agreements", COVENANT, ALLIANCE, GRANT)
        .flatMap(path -> Look.bothDirections().map(look -> Arguments.of(path, look)));
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void what_was_agreed_is_for_everybody(String path, Look look, Browser browser) {
    try (Tab tab = browser.open(path, look)) {
      tab.isForEverybody("agreements" + path.replace('/', '-'));
    }
  }

  static Stream<Arguments> forms() {
    return Stream.of(
            "/agreements/new-covenant", COVENANT + "/edit", ALLIANCE + "/edit", GRANT + "/edit")
        .flatMap(
            path ->
                Stream.of(Look.PHONE_IN_DUTCH, Look.DESKTOP_IN_ARABIC)
                    .map(look -> Arguments.of(path, look)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void so_are_the_pages_where_it_is_written(String path, Look look, Browser browser) {
    try (Tab tab = browser.open("/", look)) {
      tab.signIn("coordinator")
          .goTo(path)
          .isForEverybody("agreements-form" + path.replace('/', '-'));
    }
  }

  @ParameterizedTest
  @EnumSource(names = "PHONE_IN_ARABIC")
  void a_coordinator_says_that_a_promise_was_kept_and_a_visitor_sees_it(
      Look look, Browser browser) {
    String figure = "640 · " + look.language;
    try (Tab coordinator = browser.open("/", look)) {
      coordinator.signIn("coordinator").goTo(COVENANT);
      coordinator.page().locator("#commitments a[href*='/commitments/']").last().click();
      coordinator.isForEverybody("agreements-standing");
      coordinator.page().check("[name=state][value=KEPT]");
      coordinator.page().fill("[name=figure]", figure);
      coordinator.page().click("main form button[type=submit]");
      assertThat(coordinator.page().locator("[role=status]").count()).isPositive();
    }
    try (Tab visitor = browser.open("/", look)) {
      visitor.page().locator(".site-menu a[href='/agreements']").first().evaluate("a => a.click()");
      visitor.page().waitForURL("**/agreements");
      visitor.page().click(".card__title a[href='" + COVENANT + "']");
      var promise = visitor.page().locator("#commitments > li").last();
      assertThat(promise.locator(".status").first().getAttribute("class")).contains("status--done");
      assertThat(promise.innerText()).contains(figure);
      assertThat(promise.locator("details").count()).isPositive();
      visitor.isForEverybody("agreements-kept");
    }
  }

  @Test
  void a_promise_is_counted_in_referrals_for_who_sees_the_chain(Browser browser) {
    try (Tab tab = browser.open(COVENANT, Look.PHONE_IN_DUTCH)) {
      assertThat(tab.page().locator("#commitments > li").first().innerText())
          .contains("minstens 60 %", "Wie de ketens van dit convenant bijhoudt");
      tab.signIn("coordinator").goTo(COVENANT);
      assertThat(tab.page().locator("#commitments > li").first().innerText())
          .contains("tot nu toe:", "Stand van");
      tab.isForEverybody("agreements-counted");
      tab.page().locator("#commitments a[href*='/commitments/']").first().click();
      assertThat(tab.page().locator("#suggested").innerText()).contains("Jij beslist");
      assertThat(tab.page().inputValue("[name=figure]")).matches("[0-9]+% \\([0-9]{4}\\)");
      tab.isForEverybody("agreements-suggested");
      tab.goTo(COVENANT + "/edit");
      tab.page().fill("[name='commitments.1.yardstick.percent']", "101");
      tab.page().click("main form button[type=submit] >> nth=0");
      assertThat(tab.page().locator(".error-summary li").count()).isEqualTo(3);
      assertThat(tab.page().inputValue("[name='commitments.1.yardstick.percent']"))
          .isEqualTo("101");
      tab.isForEverybody("agreements-yardstick-wrong");
    }
  }

  @Test
  void who_is_in_an_alliance_twice_is_told_where(Browser browser) {
    try (Tab tab = browser.open("/", Look.PHONE_IN_DUTCH)) {
      tab.signIn("coordinator").goTo(ALLIANCE + "/edit");
      tab.page().fill("[name='members.9.organisation']", "IOT");
      tab.page().selectOption("[name='members.9.role']", "MEMBER");
      tab.page().fill("[name='members.9.from']", "2020-05-01");
      tab.page().click("main form button[type=submit] >> nth=0");
      assertThat(tab.page().locator(".error-summary").innerText())
          .contains("Deze organisatie doet in deze tijd al mee.");
      assertThat(tab.page().inputValue("[name='members.9.organisation']")).isEqualTo("IOT");
      tab.isForEverybody("agreements-overlap");
    }
  }

  @Test
  void of_two_coordinators_at_once_the_second_keeps_what_was_typed(Browser browser) {
    try (Tab first = browser.open("/", Look.DESKTOP_IN_DUTCH);
        Tab second = browser.open("/", Look.DESKTOP_IN_DUTCH)) {
      first.signIn("coordinator").goTo(GRANT + "/edit");
      second.signIn("coordinator").goTo(GRANT + "/edit");
      rename(first, "Gratis trainingen op maat");
      assertThat(first.page().url()).endsWith(GRANT);
      rename(second, "Trainingen zonder kosten");
      assertThat(second.page().locator(".notice--attention").innerText())
          .contains("Iemand anders heeft dit intussen veranderd");
      assertThat(second.page().inputValue("[name='name.nl']"))
          .isEqualTo("Trainingen zonder kosten");
      second.isForEverybody("agreements-stale");
    }
  }

  @Test
  void a_programme_leads_to_what_pays_for_it_and_back(Browser browser) {
    try (Tab tab = browser.open("/programmes/trauma", Look.PHONE_IN_DUTCH)) {
      tab.page().click(".facts a[href='/grants/amif-ocmw']");
      assertThat(tab.page().locator("h1").innerText()).contains("AMIF");
      tab.page().locator("main a[href='/programmes/trauma']").first().click();
      assertThat(tab.page().url()).endsWith("/programmes/trauma");
    }
  }

  private static void rename(Tab tab, String name) {
    tab.page().fill("[name='name.nl']", name);
    tab.page().locator("main form button[type=submit]").first().click();
  }
}
