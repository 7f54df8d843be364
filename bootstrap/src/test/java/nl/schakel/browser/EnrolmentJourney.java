package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.context.TestPropertySource;

/**
 * Somebody of an OCMW follows two of the four themes; somebody else has to explain themselves. It
 * has an application of its own: in a shared one a theme may be full already.
 */
@BrowserTest
@TestPropertySource(properties = "spring.application.name=schakel-enrolment-journey")
class EnrolmentJourney {

  private static final String FORM = "/enrol?programme=niet-begeleide-minderjarigen";

  @ParameterizedTest
  @EnumSource(names = {"PHONE_IN_DUTCH", "DESKTOP_IN_ARABIC"})
  void enrols_in_two_themes_sees_them_and_leaves_again(Look look, Browser browser) {
    try (Tab tab = browser.open("/", look)) {
      enrolsAndLeaves(tab.signIn("ocmw"), tab::isForEverybody);
    }
  }

  @Test
  void the_same_works_without_javascript(Browser browser) {
    try (Tab tab = browser.openWithoutScript("/", Look.PHONE_IN_DUTCH)) {
      enrolsAndLeaves(tab.signIn("ocmw"), tab::screenshot);
    }
  }

  private static void enrolsAndLeaves(Tab tab, Consumer<String> look) {
    tab.goTo(FORM);
    tick(tab, 0);
    tick(tab, 3);
    submit(tab);
    assertThat(tab.page().url()).contains("/enrol/done/");
    assertThat(tab.page().locator("article.enrolment .status--done").count()).isEqualTo(2);
    look.accept("enrolment-done");

    tab.goTo("/my/enrolments");
    look.accept("enrolment-mine");
    for (int left = 0; left < 2; left++) {
      tab.page().locator("article.enrolment a[href$='/cancellation']").first().click();
      submit(tab);
    }
    assertThat(tab.page().locator("a[href$='/cancellation']").count()).isZero();
  }

  @Test
  void a_form_without_a_theme_says_what_to_do_and_keeps_what_was_typed(Browser browser) {
    try (Tab tab = browser.open(FORM, Look.PHONE_IN_DUTCH)) {
      tab.page().fill("[name=name]", "Maatschappelijk werker");
      submit(tab);
      assertThat(tab.page().locator(".error-summary").innerText())
          .contains("Kies minstens één thema.");
      assertThat(tab.page().inputValue("[name=name]")).isEqualTo("Maatschappelijk werker");
      tab.isForEverybody("enrolment-refused");
    }
  }

  @Test
  void somebody_from_elsewhere_is_asked_how_they_work_together_with_an_ocmw(Browser browser) {
    try (Tab tab = browser.open("/", Look.PHONE_IN_DUTCH)) {
      tab.signIn("professional").goTo(FORM);
      tick(tab, 3);
      submit(tab);
      assertThat(tab.page().locator(".error-summary").innerText())
          .contains("Werk je er wel vast mee samen?");
      tab.page().fill("[name=statement]", "Wij begeleiden samen met het OCMW al jaren gezinnen.");
      submit(tab);
      assertThat(tab.page().locator("article.enrolment .status").innerText())
          .isEqualTo("In beoordeling");
    }
  }

  private static void tick(Tab tab, int theme) {
    tab.page().locator("[name=editions]").nth(theme).check();
  }

  private static void submit(Tab tab) {
    tab.page().click("main form button[type=submit]");
  }
}
