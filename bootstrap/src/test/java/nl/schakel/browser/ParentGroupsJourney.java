package nl.schakel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.people.DemoOrganisation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A coordinator and a municipality agree on three groups in two languages; one of them gets its
 * dates, and who leads it says yes by a link.
 */
@BrowserTest
class ParentGroupsJourney {

  @Autowired LinkTokens links;
  @Autowired JdbcClient jdbc;

  @Test
  void what_was_agreed_becomes_a_group_that_goes_ahead(Browser browser) {
    try (Tab coordinator = browser.open("/", Look.DESKTOP_IN_ARABIC);
        Tab municipality = browser.open("/", Look.PHONE_IN_DUTCH);
        Tab asked = browser.open("/login", Look.PHONE_IN_DUTCH)) {
      coordinator.signIn("coordinator").goTo("/municipal-agreements/new");
      String agreement = proposes(coordinator);
      municipality.signIn("municipality").goTo(agreement).isForEverybody("agreement-offered");
      press(municipality, "/consent");
      assertThat(municipality.page().locator("#offer")).hasCount(0);
      municipality.isForEverybody("agreement-agreed");
      coordinator.goTo(agreement);
      coordinator.page().locator("#progress a[href*='language=ti']").click();
      plans(coordinator);
      press(coordinator, "/recruitment");
      asks(coordinator, "TRAINER");
      asks(coordinator, "KEY_PERSON");
      coordinator.isForEverybody("group-asked");
      press(coordinator, "/confirmation");
      assertThat(coordinator.page().locator("form[action$='/confirmation']")).hasCount(1);
      for (UUID ask : openAsks(coordinator)) {
        String link = links.issue(Purpose.GROUP_ASK, ask, Instant.now().plus(1, ChronoUnit.DAYS));
        asked.goTo("/group-ask/" + link).isForEverybody("group-ask");
        press(asked, "/acceptance");
        assertThat(asked.page().locator("form[action$='/acceptance']")).hasCount(0);
      }
      coordinator.page().reload();
      press(coordinator, "/confirmation");
      assertThat(coordinator.page().locator("form[action$='/beginning']")).hasCount(1);
      coordinator.isForEverybodyAtEveryWidth("group-confirmed");
      municipality.page().reload();
      assertThat(municipality.page().locator("#progress")).not().containsText("Trainer");
    }
  }

  /** In three parts; the second is tried without a number first. */
  private static String proposes(Tab tab) {
    tab.page()
        .selectOption(
            "[name=provider]", DemoOrganisation.VLUCHTELINGENWERK.id().value().toString());
    tab.page().fill("[name=municipality]", "Zwolle");
    choose(tab, "contact", 1);
    tab.page().fill("[name=from]", "2027-01-01");
    tab.page().fill("[name=until]", "2028-12-31");
    submit(tab, "/new");
    tab.page().selectOption("[name='groups.0.language']", "ar");
    submit(tab, "/new");
    assertThat(tab.page().locator(".error-summary")).isVisible();
    tab.isForEverybody("agreement-refused");
    tab.page().fill("[name='groups.0.many']", "2");
    tab.page().selectOption("[name='groups.1.language']", "ti");
    tab.page().fill("[name='groups.1.many']", "1");
    submit(tab, "/new");
    tab.page().fill("[name=places]", "Buurthuis in Holtenbroek");
    tab.page().check("[name=inviter][value=BOTH]");
    submit(tab, "/new");
    assertThat(tab.page().locator("#offer")).isVisible();
    return tab.page().url().replaceAll("^https?://[^/]*", "");
  }

  private static void plans(Tab tab) {
    tab.page().fill("[name=place]", "Buurthuis Holtenbroek");
    tab.page().fill("[name=decision]", "2027-02-01");
    submit(tab, "/parent-groups");
    for (String day : List.of("03-02", "03-09", "03-16", "03-23", "03-30")) {
      tab.page().locator("a[href$='/meetings/new']").click();
      tab.page().fill("[name=starts]", "2027-" + day + "T10:00");
      tab.page().selectOption("[name=topic]", "SCHOOL");
      submit(tab, "/meetings");
    }
    assertThat(tab.page().locator("#meetings > li")).hasCount(5);
    movesToWhatIsTaken(tab);
  }

  /** What was typed stays, and it says what is in the way. */
  private static void movesToWhatIsTaken(Tab tab) {
    String group = tab.page().url().replaceAll("^https?://[^/]*", "");
    tab.page().locator("#meetings a").first().click();
    tab.isForEverybody("meeting");
    tab.page().fill("[name=starts]", "2027-03-09T11:00");
    tab.page().locator("main form:has([name=starts]) button[type=submit]").click();
    assertThat(tab.page().locator("#clashes li")).hasCount(1);
    assertThat(tab.page().locator("[name=starts]")).hasValue("2027-03-09T11:00");
    tab.isForEverybody("meeting-clash");
    tab.goTo(group);
  }

  private static void asks(Tab tab, String part) {
    choose(tab, "asked" + part, 1);
    tab.page().locator("form:has([name=part][value=" + part + "]) button[type=submit]").click();
  }

  private List<UUID> openAsks(Tab tab) {
    String group = tab.page().url().replaceAll(".*/", "");
    return jdbc.sql("select id from groups.ask where group_id = :group and state = 'ASKED'")
        .param("group", UUID.fromString(group))
        .query(UUID.class)
        .list();
  }

  private static void choose(Tab tab, String name, int which) {
    String value =
        tab.page().locator("select[name='" + name + "'] option").nth(which).getAttribute("value");
    tab.page().selectOption("select[name='" + name + "']", value);
  }

  private static void submit(Tab tab, String action) {
    Tab.send(
        tab.page(),
        () -> tab.page().click("main form[action$='" + action + "'] button[type=submit]"));
  }

  private static void press(Tab tab, String action) {
    submit(tab, action);
  }
}
