package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/**
 * Organisations ask for a training until none is free any more; a coordinator and the first of them
 * make a plan, and the organisation says who comes.
 */
@BrowserTest
class RequestsJourney {

  private static final String PROGRAMME = "/programmes/taboethemas-op-maat";

  @Test
  void a_training_is_asked_for_talked_about_planned_and_filled(Browser browser) {
    try (Tab asker = browser.open("/", Look.PHONE_IN_DUTCH);
        Tab coordinator = browser.open("/", Look.DESKTOP_IN_DUTCH);
        Tab visitor = browser.openWithoutScript("/", Look.PHONE_IN_ARABIC)) {
      asks(asker.signIn("supportworker"));
      proposes(coordinator.signIn("coordinator"));
      asker.page().reload();
      submit(asker, "/acceptance");
      assertThat(main(asker)).contains("Akkoord op");
      plans(coordinator);
      fills(asker);
      waits(visitor);
    }
  }

  private static void asks(Tab tab) {
    tab.goTo(PROGRAMME);
    assertThat(main(tab))
        .contains("12 van de 15 gratis trainingen")
        .contains("Bij jullie of online");
    tab.page().click("main .action-bar a");
    tab.page().click("main button[value=SEND]");
    assertThat(tab.page().locator(".error-summary li").count()).isEqualTo(6);
    tab.page().fill("[name=municipality]", "Nergenshuizen");
    tab.page().fill("[name=numberOfPeople]", "0");
    tab.page().fill("[name=organisation]", "Steunpunt Zuid");
    tab.page().click("main button[value=SEND]");
    assertThat(tab.page().inputValue("[name=municipality]")).isEqualTo("Nergenshuizen");
    assertThat(main(tab)).contains("van 1 tot 500");
    tab.isForEverybody("request-refused");
    fill(tab, "Steunpunt Zuid");
    tab.page().click("main button[value=SAVE]");
    completes(tab, tab.page().url());
    assertThat(main(tab)).contains("Je training is gratis");
    tab.isForEverybody("request-free");
  }

  /** In one window, and then in another that was still open. */
  private static void completes(Tab tab, String request) {
    tab.goTo(URI.create(request).getPath() + "/completion");
    Page other = tab.page().context().newPage();
    other.navigate(tab.page().url());
    other.click("main button[value=SEND]");
    other.waitForURL(address -> !address.endsWith("/completion"));
    tab.page().click("main button[value=SEND]");
    assertThat(tab.page().url()).isEqualTo(request);
    assertThat(main(tab)).contains("Dat kan nu niet meer");
    tab.page().reload();
  }

  private static void fill(Tab tab, String organisation) {
    tab.page().fill("[name=organisation]", organisation);
    tab.page().selectOption("[name=organisationKind]", "CARE_PROVIDER");
    tab.page().fill("[name=municipality]", "Utrecht");
    tab.page().check("[name=theme][value=BASIC]");
    tab.page().fill("[name=goals]", "Rustig praten over wat gevoelig ligt.");
    tab.page().fill("[name=numberOfPeople]", "12");
  }

  private static void proposes(Tab tab) {
    tab.goTo("/requests?q=steunpunt");
    tab.isForEverybody("requests");
    tab.page().locator("main table a", containing("Steunpunt Zuid")).click();
    submit(tab, "/consultation");
    submit(tab, "/proposal");
    assertThat(tab.page().locator(".error-summary li").count()).isEqualTo(3);
    tab.isForEverybody("request-proposal-refused");
    tab.page().fill("[name=proposal]", "Een ochtend met oefeningen.");
    tab.page().fill("[name=when]", "Een dinsdag in maart");
    tab.page().fill("[name=trainer]", "Movisie en Kezban");
    submit(tab, "/proposal");
    tab.page().fill("[name=note]", "Liefst voor de zomer.");
    submit(tab, "/notes");
    assertThat(main(tab)).contains("Liefst voor de zomer.");
  }

  private static void plans(Tab tab) {
    LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(40);
    submit(tab, "/schedule");
    assertThat(tab.page().locator(".error-summary li").count()).isEqualTo(3);
    tab.page().fill("[name='parts.0.day']", day.toString());
    tab.page().fill("[name='parts.0.from']", "09:30");
    tab.page().fill("[name='parts.0.until']", "12:30");
    tab.page().fill("[name=places]", "12");
    tab.page().fill("[name=namesBy]", day.toString());
    submit(tab, "/schedule");
    assertThat(tab.page().locator(".error-summary").innerText()).contains("voordat het begint");
    tab.page().fill("[name=namesBy]", day.minusDays(10).toString());
    submit(tab, "/schedule");
    assertThat(main(tab)).contains("0 van de 12 plaatsen");
    tab.isForEverybody("request-scheduled");
  }

  private static void fills(Tab tab) {
    tab.page().reload();
    assertThat(main(tab)).doesNotContain("Liefst voor de zomer.");
    tab.page().fill("[name='people.0.name']", "Samira El Idrissi");
    tab.page().fill("[name='people.0.email']", "geen adres");
    submit(tab, "/names");
    assertThat(tab.page().inputValue("[name='people.0.name']")).isEqualTo("Samira El Idrissi");
    tab.page().fill("[name='people.0.email']", "samira@steunpunt.example");
    tab.page().fill("[name='people.1.name']", "Jo de Wit");
    tab.page().fill("[name='people.1.email']", "jo@steunpunt.example");
    submit(tab, "/names");
    assertThat(main(tab)).contains("2 van de 12 plaatsen").contains("Jo de Wit");
    tab.isForEverybody("request-names");
  }

  /** Two more are free; then there is a list. */
  private static void waits(Tab tab) {
    for (int number = 1; number <= 4; number++) {
      tab.goTo("/training-requests/new?programme=taboethemas-op-maat");
      fill(tab, "Team " + number);
      tab.page().fill("[name=name]", "Team " + number);
      tab.page().fill("[name=email]", "team" + number + "@teams.example");
      tab.page().click("main button[value=SEND]");
    }
    assertThat(tab.page().url()).contains("/training-requests/sent/");
    assertThat(main(tab)).contains("15").contains("2");
    assertThat(tab.page().locator("main .status--attention").count()).isOne();
    tab.goTo(PROGRAMME);
    assertThat(tab.page().locator("main .action-bar").innerText()).contains("15").contains("2");
  }

  private static String main(Tab tab) {
    return tab.page().locator("body").innerText();
  }

  private static LocatorOptions containing(String words) {
    return new LocatorOptions().setHasText(words);
  }

  private static void submit(Tab tab, String action) {
    Tab.send(
        tab.page(),
        () -> tab.page().click("main form[action$='" + action + "'] button[type=submit]"));
  }
}
