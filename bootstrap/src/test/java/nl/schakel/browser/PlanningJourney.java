package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A coordinator plans a training; people phone, wait, ask, leave, and the next moves up. */
@BrowserTest
class PlanningJourney {

  @ParameterizedTest
  @EnumSource(names = "PHONE_IN_DUTCH")
  void a_training_is_planned_and_its_places_go_round(Look look, Browser browser) {
    try (Tab coordinator = browser.open("/", look)) {
      planned(coordinator.signIn("coordinator"), coordinator::isForEverybody);
    }
  }

  @Test
  void the_same_works_without_javascript(Browser browser) {
    try (Tab coordinator = browser.openWithoutScript("/", Look.PHONE_IN_DUTCH)) {
      planned(coordinator.signIn("coordinator"), coordinator::screenshot);
    }
  }

  private static void planned(Tab tab, Consumer<String> look) {
    PlanningDesk desk = new PlanningDesk(tab);
    desk.draftsAProgramme();
    look.accept("planning-programme-draft");
    desk.publishes();
    desk.plansAnEdition(2);
    look.accept("planning-edition-draft");
    desk.publishes();
    desk.enrols("annelies");
    desk.enrols("bram");
    desk.enrols("chadia");
    assertThat(desk.standings()).hasSize(3).element(2).isNotEqualTo(desk.standings().get(1));
    look.accept("planning-list-full");

    desk.raisesTheCapacityTo(3);
    look.accept("planning-edition-raised");
    assertThat(desk.standings()).hasSize(3).containsOnly(desk.standings().getFirst());
    new Mailbox(tab).has(desk.addressOf("chadia"), "Je hebt een plaats: Rouw");
  }

  @Test
  void who_is_from_elsewhere_comes_in_when_coordinator_and_funder_agree(Browser browser) {
    try (Tab coordinator = browser.open("/", Look.PHONE_IN_DUTCH);
        Tab asking = browser.open("/", Look.PHONE_IN_DUTCH);
        Tab funder = browser.open("/", Look.PHONE_IN_DUTCH)) {
      PlanningDesk desk = new PlanningDesk(coordinator.signIn("coordinator"));
      desk.draftsAProgramme();
      desk.publishes();
      desk.plansAnEdition(1);
      desk.publishes();
      desk.enrols("dirk");
      asks(asking.signIn("professional"), desk);

      desk.approves(coordinator, "Wij kennen dit team al jaren.");
      coordinator.isForEverybody("planning-review-decided");
      desk.approves(funder.signIn("funder"), "Past binnen de subsidie.");
      funder.isForEverybody("planning-review-settled");
      assertThat(desk.standings()).containsExactly("Aangemeld", "Wachtlijst");

      desk.cancels("dirk");
      assertThat(desk.standings()).containsExactly("Afgemeld", "Aangemeld");
      new Mailbox(asking).has("professional@demo.example", "Je hebt een plaats: Rouw");
    }
  }

  private static void asks(Tab tab, PlanningDesk desk) {
    tab.goTo("/enrol?programme=" + desk.slug);
    tab.page().check("label:has-text('" + desk.title + "') input[name=editions]");
    tab.page().click("main form button[type=submit]");
    tab.page().fill("[name=statement]", "Wij begeleiden samen met het OCMW al jaren gezinnen.");
    tab.page().click("main form button[type=submit]");
  }
}
