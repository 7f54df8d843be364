package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

  @Test
  void an_organisation_books_places_and_says_later_who_comes(Browser browser) {
    try (Tab coordinator = browser.open("/", Look.PHONE_IN_DUTCH);
        Tab leader = browser.open("/", Look.PHONE_IN_DUTCH)) {
      PlanningDesk desk = new PlanningDesk(coordinator.signIn("coordinator"));
      desk.draftsAProgramme();
      desk.publishes();
      desk.plansAnEdition(3);
      desk.publishes();
      books(leader.signIn("ocmw"), desk.edition().replace("/planning", ""));
      names(leader, desk);
      desk.opensTheEdition();
      coordinator.page().click("main a[href$='/bookings']");
      coordinator.isForEverybody("bookings-edition");
      agrees(coordinator);
      coordinator.page().click("main form[action$='/withdrawal'] button");
      assertThat(coordinator.page().locator("main .status").allInnerTexts())
          .containsExactly("Teruggegeven");
    }
  }

  private static void agrees(Tab tab) {
    String submit = "main form[action$='/deadline'] button[type=submit]";
    tab.page().fill("[name=namesBy]", "2020-01-01");
    tab.page().click(submit);
    assertThat(tab.page().locator(".error-summary").innerText()).contains("al voorbij");
    assertThat(tab.page().inputValue("[name=namesBy]")).isEqualTo("2020-01-01");
    tab.isForEverybody("bookings-deadline-refused");
    tab.page().fill("[name=namesBy]", LocalDate.now(ZoneOffset.UTC).plusDays(2).toString());
    tab.page().click(submit);
    assertThat(tab.page().locator(".notice").first().innerText()).contains("De dag is bewaard");
  }

  private static void books(Tab tab, String edition) {
    tab.goTo("/my/bookings").isForEverybody("bookings-mine");
    tab.goTo(edition);
    tab.page().click("main a[href$='/booking']");
    tab.page().fill("[name=places]", "9");
    tab.page().click(SUBMIT);
    assertThat(tab.page().locator(".error-summary li").count()).isOne();
    tab.page().fill("[name=organisation]", "OCMW Voorbeeldstad");
    tab.page().click(SUBMIT);
    assertThat(tab.page().locator(".error-summary").innerText()).contains("nog 3 plaatsen vrij");
    tab.isForEverybody("bookings-refused");
    tab.page().fill("[name=places]", "2");
    tab.page().click(SUBMIT);
    assertThat(tab.page().url()).contains("/my/bookings/");
    tab.isForEverybody("bookings-open");
  }

  private static void names(Tab tab, PlanningDesk desk) {
    String submit = "main form[action$='/names'] button[type=submit]";
    tab.page().fill("[name='people.0.name']", "Chadia");
    tab.page().fill("[name='people.0.email']", "geen adres");
    tab.page().click(submit);
    assertThat(tab.page().inputValue("[name='people.0.name']")).isEqualTo("Chadia");
    tab.isForEverybody("bookings-names-refused");
    tab.page().fill("[name='people.0.email']", desk.addressOf("chadia"));
    tab.page().click(submit);
    assertThat(tab.page().locator("main").innerText()).contains("1 van de 2 plaatsen");
    new Mailbox(tab).has(desk.addressOf("chadia"), "Je hebt een plaats: Rouw");
    new Mailbox(tab).has("ocmw@demo.example", "Plaatsen geboekt: Rouw");
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
