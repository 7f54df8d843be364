package nl.schakel.browser;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page on which people plan, enrol others, decide and look after themselves. */
@BrowserTest
class PlanningPagesJourney {

  @ParameterizedTest
  @MethodSource("nl.schakel.browser.Look#bothDirections")
  void programmes_and_editions_are_planned_by_everybody(Look look, Browser browser) {
    try (Tab tab = browser.open("/", look)) {
      tab.signIn("coordinator").goTo("/planning").isForEverybody("planning");
      tab.goTo("/planning/programmes/new").isForEverybody("planning-programme-new");
      String programme = from("/planning", "main a[href^='/planning/programmes/0']", tab);
      String edition = from("/planning", "main a[href^='/planning/editions/']", tab);
      see(tab, "programme", programme, List.of("", "/preview", "/editions/new"));
      see(
          tab,
          "edition",
          edition,
          List.of("", "/edit", "/copies/new", "/cancellation", "/messages", "/messages/new"));
    }
  }

  @ParameterizedTest
  @MethodSource("nl.schakel.browser.Look#bothDirections")
  void so_is_the_list_of_who_comes_and_what_can_be_done_for_them(Look look, Browser browser) {
    try (Tab tab = browser.open("/", look)) {
      tab.signIn("coordinator");
      String list = from("/planning", "main tr:has(.status--information) a", tab) + "/enrolments";
      see(tab, "list", list, List.of("", "?q=niemand", "?sort=NAME&standing=ADMITTED", "/new"));
      see(tab, "list-act", from(list, "tbody a[href$='/cancellation']", tab), List.of(""));
      see(tab, "list-transfer", from(list, "tbody a[href$='/transfer']", tab), List.of(""));
    }
  }

  @ParameterizedTest
  @MethodSource("nl.schakel.browser.Look#bothDirections")
  void so_are_the_decisions_of_a_funder(Look look, Browser browser) {
    try (Tab tab = browser.open("/", look)) {
      tab.signIn("funder");
      see(tab, "reviews", "/reviews", List.of(""));
      see(tab, "review", from("/reviews", "tbody a", tab), List.of(""));
    }
  }

  @ParameterizedTest
  @MethodSource("nl.schakel.browser.Look#bothDirections")
  void so_is_what_people_see_of_themselves(Look look, Browser browser) {
    try (Tab tab = browser.open("/", look)) {
      tab.signIn("ocmw");
      see(tab, "my", "/my", List.of("/account", "/data", "/calendar", "/enrolments"));
    }
  }

  @ParameterizedTest
  @MethodSource("nl.schakel.browser.Look#bothDirections")
  void so_is_what_administrators_look_after(Look look, Browser browser) {
    try (Tab tab = browser.open("/", look)) {
      tab.signIn("admin");
      see(tab, "administration", "/administration", List.of("", "/accounts", "/audit", "/mails"));
    }
  }

  /** Where the first of these links on the page leads. */
  private static String from(String page, String link, Tab tab) {
    return tab.goTo(page).page().locator(link).first().getAttribute("href");
  }

  private static void see(Tab tab, String name, String base, List<String> paths) {
    for (String path : paths) {
      tab.goTo(base + path).isForEverybody(name + path.replaceAll("[^a-zA-Z]", "-"));
    }
  }
}
