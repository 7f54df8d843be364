package nl.schakel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.People;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.pdf.Validator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Parents are invited on paper and answer on a phone in their own language; who leads the group
 * counts who is there, and the municipality sees numbers and no name.
 */
@BrowserTest
class ParentsJourney {

  private static final List<String> NAMES =
      List.of(
          "Amina", "Basma", "Dalia", "Eman", "Farah", "Ghada", "Hala", "Iman", "Jamila", "Karima",
          "Lina", "Maha", "Nadia", "Ola", "Rania", "Salma");

  @Autowired LinkTokens links;
  @Autowired People people;
  @Autowired JdbcClient jdbc;

  private final UUID group = ParentGroupId.next().value();
  private final UUID meeting = MeetingId.next().value();

  @Test
  void parents_are_invited_answer_and_are_counted_without_a_name_for_the_municipality(
      Browser browser) throws IOException {
    plan();
    String page = "/parents/groups/" + group;
    try (Tab coordinator = browser.open("/", Look.DESKTOP_IN_DUTCH);
        Tab parent = browser.open("/come", Look.PHONE_IN_ARABIC);
        Tab trainer = browser.open("/", Look.PHONE_IN_DUTCH);
        Tab municipality = browser.open("/", Look.PHONE_IN_DUTCH)) {
      coordinator.signIn("coordinator").goTo(page);
      NAMES.forEach(name -> invite(coordinator, name));
      refusesTheSamePhone(coordinator);
      coordinator.goTo(page).isForEverybodyAtEveryWidth("parents-invited");
      prints(coordinator);
      parent.isForEverybody("come-code");
      answersByLink(parent);
      answersByCode(parent, code(coordinator, page, "Basma"));
      joins(parent);
      corrects(coordinator, page);
      fillsUp(coordinator, page);
      counts(trainer);
      seesNumbersOnly(municipality, page);
      tellsHowItWas(parent);
    }
  }

  /** A group of Arabic-speaking parents that begins now. */
  private void plan() {
    UUID agreement = MunicipalAgreementId.next().value();
    jdbc.sql(
            """
            insert into groups.municipal_agreement (
              id, municipality, provider, contact, state, version)
            values (:id, 'GM0193', :provider, :contact, 'AGREED', 1)
            """)
        .param("id", agreement)
        .param("provider", DemoOrganisation.VLUCHTELINGENWERK.id().value())
        .param("contact", DemoOrganisation.GEMEENTE.id().value())
        .update();
    jdbc.sql(
            """
            insert into groups.parent_group (
              id, agreement, municipality, provider, language, place, minimum, maximum, meetings,
              decide_on, parents, state, version)
            values (:id, :agreement, 'GM0193', :provider, 'ar', 'Buurthuis', 12, 15, 2,
              current_date, 0, 'CONFIRMED', 0)
            """)
        .param("id", group)
        .param("agreement", agreement)
        .param("provider", DemoOrganisation.VLUCHTELINGENWERK.id().value())
        .update();
    meet(meeting, Instant.now());
    meet(MeetingId.next().value(), Instant.now().plus(Duration.ofDays(7)));
    lead();
  }

  private void meet(UUID id, Instant start) {
    jdbc.sql(
            """
            insert into groups.meeting (
              id, group_id, starts_at, minutes, zone, place, topic, childcare, version)
            values (:id, :group, cast(:start as timestamptz), 120, 'Europe/Amsterdam',
              'Buurthuis Holtenbroek', :topic, true, 0)
            """)
        .param("id", id)
        .param("group", group)
        .param("start", start.toString())
        .param("topic", HandoutTopic.SCHOOL.name())
        .update();
  }

  private void lead() {
    jdbc.sql(
            """
            insert into groups.ask (id, group_id, part, person, asked_at, state, answered_at)
            values (:id, :group, 'TRAINER', :person, now(), 'ACCEPTED', now())
            """)
        .param("id", UUID.randomUUID())
        .param("group", group)
        .param(
            "person",
            people.findByEmail(new EmailAddress("trainer@demo.example")).orElseThrow().id().value())
        .update();
  }

  private static void invite(Tab tab, String name) {
    tab.page().fill("[name=alias]", name);
    Optional.of(name)
        .filter("Amina"::equals)
        .ifPresent(_ -> tab.page().fill("[name=phone]", "06 12 34 56 78"));
    submitInvitation(tab);
    assertThat(tab.page().locator("#parents h3", named(name))).hasCount(1);
  }

  private static Page.LocatorOptions named(String name) {
    return new Page.LocatorOptions().setHasText(name);
  }

  private static void submitInvitation(Tab tab) {
    tab.page().locator("main form:has([name=alias]) button[type=submit]").click();
  }

  private static void refusesTheSamePhone(Tab tab) {
    tab.page().fill("[name=alias]", "Zahra 2");
    tab.page().fill("[name=phone]", "12");
    submitInvitation(tab);
    assertThat(tab.page().locator(".error-summary li")).hasCount(2);
    tab.isForEverybody("parents-refused");
    tab.page().fill("[name=alias]", "Zahra");
    tab.page().fill("[name=phone]", "+31 (0)6-12345678");
    submitInvitation(tab);
    assertThat(tab.page().locator(".error-summary li")).hasCount(1);
    assertThat(tab.page().locator("[name=alias]")).hasValue("Zahra");
  }

  private static void prints(Tab tab) throws IOException {
    Download paper =
        tab.page()
            .waitForDownload(
                () -> tab.page().locator("form[action$='/invitations'] button").click());
    byte[] pdf = Files.readAllBytes(paper.path());
    assertThat(Validator.faults(pdf)).isEmpty();
  }

  private void answersByLink(Tab tab) {
    String link =
        links.issue(Purpose.PARENT_INVITATION, id("Amina"), Instant.now().plus(1, ChronoUnit.DAYS));
    tab.goTo("/come/" + link);
    assertThat(tab.page().locator("html")).hasAttribute("dir", "rtl");
    assertThat(tab.page().locator("body")).not().containsText("Amina");
    tab.isForEverybody("come");
    assertThat(tab.page().locator(".come__said")).hasCount(0);
    press(tab, "COME");
    assertThat(tab.page().locator(".come__said")).hasCount(2);
    press(tab, "QUESTION");
    assertThat(tab.page().locator(".come__said").first()).containsText("سنتصل");
    tab.isForEverybody("come-said");
  }

  private static void press(Tab tab, String answer) {
    tab.page().locator("button[value=" + answer + "]").click();
  }

  private UUID id(String alias) {
    return jdbc.sql("select id from parents.parent where group_id = :group and alias = :alias")
        .param("group", group)
        .param("alias", alias)
        .query(UUID.class)
        .single();
  }

  private static String code(Tab tab, String page, String name) {
    return tab.goTo(page)
        .page()
        .locator("#parents > li", named(name))
        .locator("bdi[dir=ltr]")
        .last()
        .innerText();
  }

  private static void answersByCode(Tab tab, String code) {
    tab.goTo("/come");
    tab.page().fill("[name=code]", "ZZZZ-ZZZZ");
    tab.page().locator("main form button[type=submit]").click();
    assertThat(tab.page().locator(".error-summary")).isVisible();
    tab.page().fill("[name=code]", code.toLowerCase(Locale.ROOT));
    tab.page().locator("main form button[type=submit]").click();
    press(tab, "COME");
    assertThat(tab.page().locator(".come__said").first()).containsText("ستأتي");
    tab.goTo("/come/unknown").isForEverybody("come-over");
  }

  /** Without an invitation, and thinks again. */
  private void joins(Tab tab) {
    tab.goTo("/come/gm0193/ar").isForEverybody("come-join");
    tab.page().fill("[name=alias]", "7");
    tab.page().locator("main form button[type=submit]").click();
    assertThat(tab.page().locator(".error-summary a[href='#field-alias']")).hasCount(1);
    chooses(tab);
    tab.page().fill("[name=alias]", "زينب");
    tab.page().fill("[name=phone]", "٠٦ ٨٧٦٥ ٤٣٢١");
    tab.page().locator("main form button[type=submit]").click();
    tab.isForEverybody("come-joined");
    tab.page().locator("main a[href^='/come/']").click();
    press(tab, "STAY_AWAY");
    assertThat(tab.page().locator("body")).not().containsText("زينب");
  }

  private void chooses(Tab tab) {
    Locator choice = tab.page().locator("[type=radio][name=group][value='" + group + "']");
    if (choice.count() > 0) {
      choice.check();
    }
  }

  private void corrects(Tab tab, String page) {
    tab.goTo(page + "/" + id("زينب") + "/details").isForEverybody("parent-details");
    tab.page().fill("[name=alias]", "Zaynab");
    tab.page().selectOption("[name=language]", "fr");
    tab.page().locator("main form button[type=submit]").click();
    assertThat(tab.page().locator("#parents h3", named("Zaynab"))).hasCount(1);
    tab.page().locator("#p-" + id("Zaynab") + " details").first().locator("summary").click();
    tab.page().locator("form[action$='/erasure'] button:visible").click();
    assertThat(tab.page().locator("#parents h3", named("Zaynab"))).hasCount(0);
  }

  /** The others say so by telephone; the sixteenth waits until one stays away. */
  private void fillsUp(Tab tab, String page) {
    tab.goTo(page);
    IntStream.range(2, NAMES.size()).forEach(each -> says(tab, NAMES.get(each), "COME"));
    assertThat(status(tab, "Salma")).containsText("Wachtlijst");
    assertThat(count()).isEqualTo(15);
    says(tab, "Dalia", "STAY_AWAY");
    assertThat(status(tab, "Salma")).containsText("Komt");
    assertThat(count()).isEqualTo(15);
    tab.isForEverybodyAtEveryWidth("parents-full");
  }

  private void says(Tab tab, String name, String answer) {
    tab.page().locator("#p-" + id(name) + " button[value=" + answer + "]").click();
    assertThat(tab.page().locator("#p-" + id(name) + " button[value=" + answer + "]")).hasCount(0);
  }

  private static Locator status(Tab tab, String name) {
    return tab.page().locator("#parents > li", named(name)).locator(".status");
  }

  private int count() {
    return jdbc.sql("select parents from groups.parent_group where id = :group")
        .param("group", group)
        .query(Integer.class)
        .single();
  }

  private void counts(Tab tab) {
    tab.signIn("trainer").goTo("/parents").isForEverybody("parents-mine");
    tab.goTo("/parents/meetings/" + meeting).isForEverybody("parents-presence");
    tap(tab, "Amina", "PRESENT");
    tab.page().context().setOffline(true);
    tap(tab, "Basma", "ABSENT");
    assertThat(tab.page().locator("[data-unsent]")).isVisible();
    tab.page().context().setOffline(false);
    assertThat(tab.page().locator("[data-unsent]")).isHidden();
    tab.page().reload();
    assertThat(button(tab, "Basma", "ABSENT")).hasAttribute("aria-pressed", "true");
    tab.page().fill("[name=HOUSING]", "6");
    tab.page().locator("form[action$='/needs'] button").click();
    assertThat(tab.page().locator("[name=HOUSING]")).hasValue("6");
    tab.page().fill("[name=heads]", "14");
    tab.page().locator("form[action$='/heads'] button").click();
    assertThat(tab.page().locator("[name=heads]")).hasValue("14");
  }

  private void tap(Tab tab, String name, String mark) {
    button(tab, name, mark).click();
    assertThat(button(tab, name, mark)).hasAttribute("aria-pressed", "true");
  }

  private Locator button(Tab tab, String name, String mark) {
    return tab.page().locator("#e-" + id(name) + " button[value$=':" + mark + "']");
  }

  /** Once, when the last meeting is over. */
  private void tellsHowItWas(Tab tab) {
    jdbc.sql(
            "update groups.meeting set starts_at = starts_at - interval '9 days' where group_id ="
                + " :g")
        .param("g", group)
        .update();
    String link =
        links.issue(Purpose.PARENT_INVITATION, id("Amina"), Instant.now().plus(1, ChronoUnit.DAYS));
    tab.goTo("/come/" + link);
    tab.page().locator("main form button[type=submit]").click();
    assertThat(tab.page().locator(".error-summary li")).hasCount(2);
    tab.isForEverybody("come-opinion");
    tab.page().check("[value=GLAD]");
    tab.page().check("[value=HELPS]");
    tab.page().locator("main form button[type=submit]").click();
    assertThat(tab.page().locator("main form")).hasCount(0);
  }

  private void seesNumbersOnly(Tab tab, String page) {
    tab.signIn("municipality").goTo("/parents/figures").isForEverybodyAtEveryWidth("figures");
    assertThat(tab.page().locator("main")).containsText("14");
    assertThat(tab.page().locator("main")).containsText("Wonen");
    NAMES.forEach(name -> assertThat(tab.page().locator("main")).not().containsText(name));
    for (String hidden : List.of(page, "/parents/meetings/" + meeting, "/parents")) {
      Response answer = tab.page().navigate(hidden);
      assertThat(answer.status()).isIn(403, 404);
    }
  }
}
