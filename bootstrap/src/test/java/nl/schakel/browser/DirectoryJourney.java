package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.people.DemoOrganisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody at Pharos corrects its page; a coordinator approves; the directory shows it. */
@BrowserTest
class DirectoryJourney {

  /** One of the two for which the partner of the demo speaks. */
  private static final String MINE = "/my/organisation/" + DemoOrganisation.PHAROS.id().value();

  private static final String PAGE = "/partners/pharos";

  @Autowired LinkTokens links;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @EnumSource(names = {"PHONE_IN_DUTCH", "DESKTOP_IN_ARABIC"})
  void a_partner_corrects_its_page_and_the_directory_says_so_after_approval(
      Look look, Browser browser) {
    corrects(() -> browser.open("/", look), Tab::isForEverybody, "op het scherm " + look);
  }

  @Test
  void the_same_works_without_javascript(Browser browser) {
    corrects(
        () -> browser.openWithoutScript("/", Look.PHONE_IN_DUTCH),
        Tab::screenshot,
        "zonder script");
  }

  private static void corrects(Supplier<Tab> open, BiConsumer<Tab, String> look, String words) {
    try (Tab partner = open.get();
        Tab coordinator = open.get()) {
      proposes(partner.signIn("partner"), look, words);
      assertThat(partner.goTo(PAGE).page().innerText("main")).doesNotContain(words);

      approves(coordinator.signIn("coordinator"), look, words);
      assertThat(partner.goTo(PAGE).page().innerText("main")).contains(words);
      partner.goTo(MINE);
      assertThat(partner.page().locator("#proposed ~ p .status--done").count()).isEqualTo(1);
    }
  }

  private static void proposes(Tab tab, BiConsumer<Tab, String> look, String words) {
    tab.goTo(MINE);
    tab.page().fill("[name='about.nl']", "Kennis over gezondheid, " + words);
    tab.page().fill("[name='about.ar']", "المعرفة بالصحة " + words);
    submit(tab);
    assertThat(tab.page().locator("#proposed ~ p .status--attention").count()).isEqualTo(1);
    look.accept(tab, "directory-mine");
  }

  private static void approves(Tab tab, BiConsumer<Tab, String> look, String words) {
    tab.goTo("/directory");
    look.accept(tab, "directory-desk");
    tab.page().locator("a[href^='/directory/proposals/']").first().click();
    assertThat(tab.page().innerText("table.changes")).contains(words);
    look.accept(tab, "directory-proposal");
    submit(tab);
    assertThat(tab.page().url()).endsWith("/directory");
  }

  @ParameterizedTest
  @EnumSource(names = {"PHONE_IN_DUTCH", "DESKTOP_IN_ARABIC"})
  void what_a_coordinator_changes_is_in_the_history_of_the_entry(Look look, Browser browser) {
    try (Tab tab = browser.open("/", look)) {
      tab.signIn("coordinator").goTo("/directory?q=kezban");
      tab.page().locator("table.work-list a").first().click();
      tab.page().fill("[name='about.nl']", "Zelforganisatie, bijgewerkt " + look);
      submit(tab);
      tab.isForEverybody("directory-history");
      tab.page().locator("a[href^='/directory/revisions/']").first().click();
      assertThat(tab.page().innerText("table.changes")).contains("bijgewerkt " + look);
      tab.isForEverybody("directory-revision");
    }
  }

  @Test
  void a_partner_reads_what_a_coordinator_changed(Browser browser) {
    try (Tab coordinator = browser.open("/", Look.PHONE_IN_DUTCH);
        Tab partner = browser.open("/", Look.PHONE_IN_ARABIC)) {
      coordinator.signIn("coordinator").goTo("/directory?q=pharos");
      coordinator.page().locator("table.work-list a").first().click();
      coordinator.page().fill("[name='about.fr']", "Corrigé par une coordinatrice");
      submit(coordinator);
      partner.signIn("partner").goTo(MINE).isForEverybody("directory-mine-told");
      partner.page().locator("main a[href*='/revisions/']").first().click();
      assertThat(partner.page().innerText("table.changes")).contains("Corrigé");
      partner.isForEverybody("directory-mine-revision");
    }
  }

  @Test
  void a_service_has_room_at_one_tap(Browser browser) {
    try (Tab tab = browser.open("/", Look.PHONE_IN_DUTCH)) {
      tab.signIn("coordinator").goTo("/directory?q=solentra");
      tab.page().locator("table.work-list a").first().click();
      tab.page().locator("form.in-a-tap button:has-text('Nu geen plaats')").click();
      assertThat(tab.page().innerText("main")).contains("Nu geen plaats (gezegd op");
      tab.isForEverybody("directory-entry");
    }
  }

  @Test
  void a_form_says_which_municipality_is_part_of_another_today(Browser browser) {
    try (Tab tab = browser.open("/", Look.PHONE_IN_DUTCH)) {
      tab.signIn("partner").goTo(MINE);
      tab.page().fill("[name=towns]", "Rotterdam\nBrielle\nNergenshuizen");
      submit(tab);
      assertThat(tab.page().locator(".town-remarks").innerText())
          .contains("Regel 2: “Brielle” is nu Voorne aan Zee (GM1992)")
          .contains("Regel 3: “Nergenshuizen” kennen we niet.");
      assertThat(tab.page().inputValue("[name=towns]")).contains("Brielle");
      tab.isForEverybody("directory-refused");
    }
  }

  @Test
  void somebody_behind_a_mailbox_says_what_is_wrong_and_a_coordinator_reads_it(Browser browser) {
    String address = "/contact-check/" + link();
    try (Tab tab = browser.openWithoutScript(address, Look.PHONE_IN_DUTCH)) {
      tab.goTo(address).screenshot("directory-check");
      tab.page().fill("[name=what]", "Dit adres leest niemand meer.");
      tab.page().locator("main form button").last().click();
      assertThat(tab.page().innerText("h1")).isEqualTo("Dank je");
      tab.goTo(address);
      assertThat(tab.page().innerText("h1")).isEqualTo("Deze link werkt niet meer");
      tab.signIn("coordinator").goTo("/directory");
      assertThat(tab.page().innerText("main")).contains("Dit adres leest niemand meer.");
    }
  }

  private String link() {
    UUID point =
        jdbc.sql("select id from partners.contact_point order by id limit 1")
            .query(UUID.class)
            .single();
    return links.issue(Purpose.CONTACT_CHECK, point, Instant.now().plus(Duration.ofDays(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/directory/partners/new",
        "/directory/topics",
        "/directory/topics/trauma",
        "/topics",
        "/topics/trauma"
      })
  void pages_of_the_directory_are_for_everybody(String path, Browser browser) {
    try (Tab tab = browser.open("/", Look.DESKTOP_IN_ARABIC)) {
      tab.signIn("coordinator").goTo(path).isForEverybody(path.replace('/', '-'));
    }
  }

  private static void submit(Tab tab) {
    tab.page().locator("main form .utrecht-button--primary-action").last().click();
  }
}
