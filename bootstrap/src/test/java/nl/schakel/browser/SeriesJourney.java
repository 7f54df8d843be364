package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import org.junit.jupiter.api.Test;

/** One training several times: planned in one go, and people who take another date. */
@BrowserTest
class SeriesJourney {

  private static final String SUBMIT = "main form .buttons button[type=submit]";

  @Test
  void a_training_is_repeated_and_somebody_takes_another_date(Browser browser) {
    try (Tab tab = browser.open("/", Look.PHONE_IN_DUTCH)) {
      PlanningDesk desk = new PlanningDesk(tab.signIn("coordinator"));
      desk.draftsAProgramme();
      desk.publishes();
      desk.plansAnEdition(1);
      desk.publishes();
      desk.enrols("annelies");
      desk.enrols("bram");
      nothingElseToTake(tab, desk);
      String later = repeats(tab, desk);
      takesAnotherDate(tab, desk, later);
    }
  }

  private static void nothingElseToTake(Tab tab, PlanningDesk desk) {
    desk.opensTheList();
    row(tab, "annelies", "/transfer");
    assertThat(tab.page().locator("main").innerText()).contains("Er is geen andere datum");
    tab.isForEverybody("transfer-empty");
  }

  /** Answers the address of the one that was made. */
  private static String repeats(Tab tab, PlanningDesk desk) {
    desk.opensTheEdition();
    tab.page().click("main a[href$='/copies/new']");
    tab.page().fill("[name=first]", "2020-01-01");
    tab.page().fill("[name=times]", "0");
    tab.page().click(SUBMIT);
    assertThat(tab.page().locator(".error-summary li").count()).isEqualTo(2);
    tab.isForEverybody("copies-refused");
    desk.opensTheEdition();
    tab.page().click("main a[href$='/copies/new']");
    tab.page().fill("[name=times]", "12");
    tab.page().fill("[name=everyWeeks]", "4");
    tab.page().click(SUBMIT);
    assertThat(tab.page().locator("[name=turns]:checked").count()).isEqualTo(12);
    assertThat(tab.page().locator("main .status--attention").count()).isPositive();
    tab.isForEverybody("copies-dates");
    for (int turn = 2; turn <= 12; turn++) {
      tab.page().uncheck("[name=turns][value='" + turn + "']");
    }
    tab.page().locator("main form[method=post] button[type=submit]").last().click();
    String copy = tab.page().url().substring(tab.page().url().indexOf("/planning/editions/"));
    assertThat(copy).isNotEqualTo(desk.edition());
    desk.publishes();
    return copy;
  }

  private static void takesAnotherDate(Tab tab, PlanningDesk desk, String later) {
    desk.opensTheList();
    row(tab, "annelies", "/transfer");
    tab.page().click(SUBMIT);
    assertThat(tab.page().locator(".error-summary").innerText()).contains("Kies een datum.");
    tab.isForEverybody("transfer-refused");
    tab.page().locator("[name=edition]").first().check();
    tab.page().click(SUBMIT);
    assertThat(desk.standings()).containsExactly("Afgemeld", "Aangemeld");
    tab.goTo(later + "/enrolments");
    assertThat(tab.page().locator("tbody .status").allInnerTexts()).containsExactly("Aangemeld");
    new Mailbox(tab).has(desk.addressOf("annelies"), "Overgezet naar een andere datum: Rouw");
    new Mailbox(tab).has(desk.addressOf("bram"), "Je hebt een plaats: Rouw");
  }

  private static void row(Tab tab, String caller, String act) {
    tab.page()
        .locator("tbody tr", new LocatorOptions().setHasText(caller))
        .locator("a[href$='" + act + "']")
        .click();
  }
}
