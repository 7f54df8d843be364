package nl.schakel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.places.WorkingDays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Four people in four browsers: one consults and offers, one declines and says who can, one takes
 * the family in, and one sees where the chain breaks and mends it.
 */
@BrowserTest
class HandoverJourney {

  private static final String SLUG = "opvoeden-in-twee-culturen-voorbeelddam";

  @Autowired LinkTokens links;
  @Autowired JdbcClient jdbc;

  @Test
  void a_family_is_handed_over_warmly_and_the_chain_learns(Browser browser) {
    try (Tab worker = browser.open("/", Look.PHONE_IN_DUTCH).signIn("supportworker");
        Tab practice = browser.open("/", Look.PHONE_IN_DUTCH).signIn("partner");
        Tab house = browser.open("/", Look.PHONE_IN_DUTCH).signIn("nextpartner");
        Tab keeper = browser.open("/", Look.PHONE_IN_DUTCH).signIn("coordinator")) {
      consults(worker.page(), practice.page());
      String declined = offers(worker.goTo("/chains/" + SLUG).page(), "Gezinspraktijk");
      declines(practice.goTo(declined).page());
      worker
          .goTo(declined)
          .page()
          .locator(".utrecht-alert a, main a:has-text('Opvoedhuis')")
          .first()
          .click();
      String taken = fills(worker.page());
      isTakenIn(house.goTo(taken), worker);
      mendsTheChain(keeper);
    }
  }

  private static void consults(Page worker, Page expert) {
    worker.navigate("/chains/" + SLUG);
    worker.locator("a[href^='/consultations/new']").first().click();
    worker.fill("[name=text]", "Wat helpt een gezin waarin de oudste voor iedereen tolkt?");
    submit(worker);
    String question = worker.url().replaceAll(".*/", "").replaceAll("[?#].*", "");
    expert.navigate("/advice/inbox/" + question);
    expert.fill("[name=text]", "Haal een tolk erbij en spreek de oudste apart.");
    submit(expert);
    worker.reload();
    assertThat(worker.locator("main")).containsText("Haal een tolk erbij");
    worker.locator("[name=conclusion][value=REFERRED]").check();
    submit(worker);
    assertThat(worker.locator("main a[href^='/chains/'], main a[href^='/referrals/new']").first())
        .isVisible();
  }

  private static String offers(Page worker, String partner) {
    worker.locator("li:has-text('" + partner + "') a[href^='/referrals/new']").first().click();
    return fills(worker);
  }

  /** Nothing of somebody goes along but a code. */
  private static String fills(Page worker) {
    worker.locator("[name=danger]").first().check();
    worker.locator("input[name^=criterion][value=YES]").all().forEach(Locator::check);
    excluding(worker);
    if (worker.locator("[name=municipality]").count() > 0) {
      worker.fill("[name=municipality]", "Utrecht");
    }
    worker.locator("[name=urgency][value=NORMAL]").check();
    worker.locator("[name=basis][value=CLIENT_CHOICE]").check();
    worker.locator("[name=items]").all().forEach(Locator::check);
    worker.locator("[name=feedback][value=OUTCOME]").check();
    worker.selectOption("[name=basisRole]", "SUPPORT_WORKER");
    worker.fill("[name=basisOn]", today().toString());
    worker.selectOption("[name=basisForm]", "SPOKEN");
    worker.selectOption("[name=basisLanguage]", "ti");
    worker.fill("[name=basisUntil]", today().plusMonths(3).toString());
    worker.locator("[name=code][value=FRESH]").check();
    Tab.send(worker, () -> worker.locator("button[name=act][value=CHECK]").click());
    assertThat(worker.locator(".error-summary")).hasCount(0);
    submit(worker);
    assertThat(worker.locator("main strong[dir=ltr]")).isVisible();
    return worker.url().replaceAll(".*(/referrals/[^/]+)/sent.*", "$1");
  }

  private static void excluding(Page worker) {
    worker.locator("fieldset:has-text('geweld') input[value=NO]").all().forEach(Locator::check);
  }

  private static void declines(Page practice) {
    Locator form = opened(practice, "steps/decline");
    form.locator("[name=reason]").selectOption("LANGUAGE_NOT_AVAILABLE");
    form.locator("[name=language]").selectOption("ti");
    form.locator("label:has-text('Opvoedhuis') input").check();
    sends(practice, form);
    assertThat(practice.locator("main .status").first()).hasText("Afgewezen");
  }

  private static void isTakenIn(Tab tab, Tab worker) {
    Page house = tab.page();
    String address = house.url();
    sends(house, opened(house, "steps/accept"));
    Locator warm = opened(house, "/handovers");
    warm.locator("[name=handover][value=JOINT_VISIT]").check();
    warm.locator("[name=on]").fill(today().toString());
    sends(house, warm);
    Locator start = opened(house, "steps/start");
    start.locator("[name=contact]").fill(today().toString());
    sends(house, start);
    Locator end = opened(house, "steps/end");
    end.locator("[name=outcome][value=GOAL_REACHED]").check();
    end.locator("[name=closing]").fill("Ze praten weer samen.");
    sends(house, end);
    tab.isForEverybody("handover-ended");
    worker.goTo(address);
    assertThat(worker.page().locator("main")).containsText("Ze praten weer samen.");
    sends(worker.page(), opened(worker.page(), "steps/confirm-feedback"));
    assertThat(worker.page().locator("main .status").first()).hasText("Afgerond");
  }

  private void mendsTheChain(Tab keeper) {
    keeper.goTo("/reports/chains/" + chain()).isForEverybodyAtEveryWidth("chain-measures");
    assertThat(keeper.page().locator(".chain-map__mark").count()).isPositive();
    Page page = keeper.goTo("/workshops/new?chain=" + chain()).page();
    page.fill("[name=starts]", today().plusDays(1) + "T10:00");
    page.fill("[name=place]", "Wijkcentrum");
    page.locator("label:has-text('Gezinspraktijk') input[name=parties]").check();
    page.fill("[name=agenda]", "Waar gaan gezinnen verloren?");
    page.fill("[name='vignettes.0.text']", "Een moeder spreekt alleen Tigrinya.");
    page.locator("[name='vignettes.0.agreed']").first().check();
    submit(page);
    act(page, "/opening");
    act(page, "/second-vote");
    page.fill("[name=text]", "Buiten de gemeente kan het Opvoedhuis.");
    page.check("[name=kind][value=DETOUR]");
    page.locator("form details summary").click();
    link(page, "link", "Gezinspraktijk");
    page.selectOption("select[name=occasion]", "OUT_OF_AREA");
    link(page, "instead", "Opvoedhuis");
    act(page, "/proposals");
    Tab.send(page, () -> page.locator("form[action$='/decisions'] [value=AGREE]").first().click());
    page.fill("[name=findings]", "Niet iedereen woont in de stad.");
    act(page, "/conclusion");
    act(page, "/draft");
    publishes(keeper);
  }

  /** Whose place changed is asked again. */
  private void publishes(Tab keeper) {
    Page page = keeper.goTo("/chain-keeping/" + chain() + "/places").page();
    if (page.locator("[name=partners]").count() > 0) {
      page.locator("[name=partners]").all().forEach(Locator::check);
      act(page, "/places");
    }
    jdbc.sql("select id from chains.place where state = 'ASKED' and chain = :chain")
        .param("chain", chain())
        .query(UUID.class)
        .list()
        .forEach(place -> accepts(page, place));
    page.navigate("/chain-keeping/" + chain() + "/publication");
    submit(page);
    page.navigate("/chains/" + SLUG);
    assertThat(page.locator("main")).containsText("Het gezin woont ergens anders");
    keeper.isForEverybody("chain-mended");
  }

  /** When the mail that asks is written just now, links of before it are over: then once more. */
  private void accepts(Page page, UUID place) {
    Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
    for (int time = 0; time < 5 && isAsked(place); time++) {
      page.navigate("/chain-place/" + links.issue(Purpose.CHAIN_PLACE, place, tomorrow));
      if (page.locator("main button.utrecht-button--primary-action").count() > 0) {
        submit(page);
      }
    }
  }

  private boolean isAsked(UUID place) {
    return jdbc.sql("select state = 'ASKED' from chains.place where id = :place")
        .param("place", place)
        .query(Boolean.class)
        .single();
  }

  private UUID chain() {
    return jdbc.sql("select id from chains.chain where slug = :slug")
        .param("slug", SLUG)
        .query(UUID.class)
        .single();
  }

  private static void link(Page page, String name, String partner) {
    String value =
        page.locator("select[name=" + name + "] option:has-text('" + partner + "')")
            .first()
            .getAttribute("value");
    page.selectOption("select[name=" + name + "]", value);
  }

  private static LocalDate today() {
    return LocalDate.now(WorkingDays.ZONE);
  }

  private static void submit(Page page) {
    Tab.send(
        page, () -> page.locator("main button.utrecht-button--primary-action").first().click());
  }

  private static void sends(Page page, Locator form) {
    Tab.send(page, () -> form.locator("button[type=submit]").click());
  }

  private static void act(Page page, String action) {
    Tab.send(page, () -> page.click("main form[action$='" + action + "'] button[type=submit]"));
  }

  /** What is done seldom is folded away. */
  private static Locator opened(Page page, String action) {
    Locator form = page.locator("main form[action$='" + action + "']");
    Locator folded = page.locator("details:has(form[action$='" + action + "'])");
    if (folded.count() > 0) {
      folded.evaluate("it => it.open = true");
    }
    return form;
  }
}
