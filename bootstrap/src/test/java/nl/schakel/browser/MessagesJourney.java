package nl.schakel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.schakel.messages.usecase.SendByRules;
import nl.schakel.messages.usecase.SendByRules.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coordinator writes a template, lets a rule send it, and sends it by hand after looking. */
@BrowserTest
class MessagesJourney {

  private static final String SUBMIT = "main form .buttons button[type=submit]";

  @Autowired SendByRules rules;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @EnumSource(names = "DESKTOP_IN_ARABIC")
  void a_template_leaves_by_a_rule_and_by_hand(Look look, Browser browser) throws Exception {
    String name = "Welkom " + UUID.randomUUID();
    try (Tab tab = browser.open("/", look)) {
      PlanningDesk desk = new PlanningDesk(tab.signIn("coordinator"));
      writesATemplate(tab, name);
      desk.draftsAProgramme();
      desk.publishes();
      desk.plansAnEdition(5);
      desk.publishes();
      tab.goTo(desk.edition() + "/messages").isForEverybody("messages-empty");
      addsARule(tab, name);

      desk.enrols("evelien");
      desk.enrols("farid");
      assertThat(timersTogether()).isEqualTo(2);
      assertThat(timersTogether()).isZero();
      new Mailbox(tab).has(desk.addressOf("farid"), "Bericht over");
      tab.page().locator("tbody tr:has-text('Bericht over') a").first().click();
      assertThat(tab.page().locator("body")).containsText("Tot ");
      assertThat(tab.page().content()).doesNotContain("{dag}");

      sendsByHand(tab, desk, name);
      assertThat(tab.page().locator("main table tbody tr")).hasCount(2);
      assertThat(tab.page().locator("main table")).not().containsText("{dag}");
      tab.isForEverybody("messages-sent");
      tab.page().locator("main table tbody a").first().click();
      assertThat(tab.page().locator("main")).containsText("{voornaam}");
      tab.isForEverybody("messages-one");
    }
  }

  private static void writesATemplate(Tab tab, String name) {
    tab.goTo("/planning/templates").page().click("main a[href$='/templates/new']");
    Page page = tab.page();
    page.selectOption(
        "[name=organisation]",
        page.locator("option:has-text('VVSG')").first().getAttribute("value"));
    page.fill("[name=name]", name);
    page.fill("[name='subject.nl']", "Tot {dag}");
    page.fill("[name='text.nl']", "Beste {achternaam}, het is {tijd}.");
    page.click(SUBMIT);
    assertThat(page.locator(".error-summary li")).hasCount(1);
    assertThat(page.locator("[name='subject.nl']")).hasValue("Tot {dag}");
    tab.isForEverybody("messages-template-refused");
    page.fill("[name='text.nl']", "Beste {voornaam}, het is {tijd}. <b>Tot dan!</b>");
    page.click(SUBMIT);
    assertThat(page.locator("article.card")).containsText("<b>Tot dan!</b>");
    assertThat(page.locator("article.card")).not().containsText("{");
    tab.isForEverybody("messages-template");
  }

  private static void addsARule(Tab tab, String template) {
    Page page = tab.page();
    page.click("main a[href$='/rules/new']");
    page.click(SUBMIT);
    assertThat(page.locator(".error-summary li")).hasCount(1);
    choose(page, template);
    page.fill("[name=days]", "60");
    page.check("[name=audience][value=ABSENT]");
    page.click(SUBMIT);
    assertThat(page.locator(".error-summary li")).hasCount(1);
    tab.isForEverybody("messages-rule-refused");
    page.check("[name=audience][value=ADMITTED]");
    page.click(SUBMIT);
    assertThat(page.locator("main li .status--done")).hasCount(1);
    tab.isForEverybody("messages-rule");
    page.click("main li a[href$='/edit']");
    page.fill("[name=days]", "30");
    page.click(SUBMIT);
    assertThat(page.locator("main h2 + ul li")).hasCount(1);
    tab.isForEverybody("messages-rule-outlook");
    page.fill("main form[action$='/preview'] [name=days]", "59");
    page.locator(SUBMIT).last().click();
    page.locator(SUBMIT).first().click();
    assertThat(page.locator("main li .status--done")).hasCount(1);
    assertThat(page.locator("main li .who")).containsText("59");
  }

  private static void choose(Page page, String template) {
    Locator option = page.locator("[name=template] option:has-text('" + template + "')");
    page.selectOption("[name=template]", option.getAttribute("value"));
  }

  /** Two instances look at the same moment; how many people they told together. */
  private int timersTogether() throws Exception {
    Callable<Integer> timer =
        () -> rules.due().stream().map(rules::send).mapToInt(MessagesJourney::readers).sum();
    int told = 0;
    try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
      for (Future<Integer> each : instances.invokeAll(List.of(timer, timer))) {
        told += each.get();
      }
    }
    return told;
  }

  private static int readers(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Sent(int readers) -> readers;
      case Outcome.NothingToDo _ -> 0;
    };
  }

  private static void sendsByHand(Tab tab, PlanningDesk desk, String template) {
    Page page = tab.goTo(desk.edition() + "/messages/new").page();
    choose(page, template);
    page.click("main form[method=get] button");
    assertThat(page.locator("[name='subject.nl']")).hasValue("Tot {dag}");
    page.uncheck("[name=standings][value=ADMITTED]");
    page.click("main form[action$='/preview'] .buttons button");
    assertThat(page.locator(".error-summary li")).hasCount(1);
    tab.isForEverybody("messages-write-refused");
    page.check("[name=standings][value=ADMITTED]");
    page.click("main form[action$='/preview'] .buttons button");
    assertThat(page.locator("main h2 + ul li")).hasCount(2);
    assertThat(page.locator("article.card")).containsText("Beste evelien");
    tab.isForEverybody("messages-preview");
    page.click("main form[action$='/messages'] button");
  }

  @Test
  void a_program_reads_templates_and_sends_once(Browser browser) {
    try (Tab tab = browser.open("/", Look.PHONE_IN_DUTCH)) {
      assertThat(get(tab, "/api/v1/message-templates").text())
          .contains("Drie dagen voor de sessie");
      String messages = "/api/v1/editions/" + running() + "/messages";
      String key = UUID.randomUUID().toString();
      APIResponse sent = post(tab, messages, "coordinator", key, message("Beste {voornaam}"));
      assertThat(sent.status()).isEqualTo(200);
      assertThat(post(tab, messages, "coordinator", key, message("Beste {voornaam}")).text())
          .isEqualTo(sent.text());
      assertThat(get(tab, messages).text()).contains("\"totalItems\":1", "Beste {voornaam}");

      APIResponse wrong =
          post(tab, messages, "coordinator", UUID.randomUUID().toString(), message("{naam}"));
      assertThat(wrong.status()).isEqualTo(400);
      assertThat(wrong.text()).contains("/text/nl", "UNKNOWN_PLACEHOLDER");
      APIResponse day =
          post(tab, messages, "coordinator", UUID.randomUUID().toString(), message("{dag}"));
      assertThat(day.status()).isEqualTo(409);
      assertThat(day.text()).contains("session-missing");
      assertThat(post(tab, messages, "trainer", key, message("Hoi")).status()).isEqualTo(403);
      changesARule(tab, messages.replace("/messages", "/message-rules"));
    }
  }

  private void changesARule(Tab tab, String rules) {
    String rule = rules + "/" + get(tab, rules).text().split("\"id\":\"", 2)[1].substring(0, 36);
    String template =
        jdbc.sql("select id::text from messages.template order by id limit 1")
            .query(String.class)
            .single();
    APIResponse seen = post(tab, rule + "/previews", "coordinator", "none", wish(template, 9));
    assertThat(seen.text()).contains("\"switchedOn\":true", "\"mailings\":");
    assertThat(put(tab, rule, "", wish(template, 9)).status()).isEqualTo(428);
    String before = tag(tab, rule);
    assertThat(put(tab, rule, before, wish(template, 8)).text()).contains("\"days\":8");
    assertThat(put(tab, rule, before, wish(template, 9)).status()).isEqualTo(412);
    assertThat(put(tab, rule, wish(template, 9)).text()).contains("\"days\":9");
    assertThat(put(tab, rule, wish(template, 9)).status()).isEqualTo(200);
    APIResponse wrong = put(tab, rule, wish(template, 61));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text()).contains("/days");
    assertThat(put(tab, rules + "/" + UUID.randomUUID(), before, wish(template, 9)).status())
        .isEqualTo(404);
  }

  private static Map<String, Object> wish(String template, int days) {
    return Map.of(
        "templateId",
        template,
        "moment",
        "BEFORE_SESSION",
        "days",
        days,
        "hour",
        9,
        "audience",
        "ADMITTED",
        "scope",
        "EVERY_EDITION");
  }

  private static String tag(Tab tab, String path) {
    return Objects.requireNonNull(get(tab, path).headers().get("etag"));
  }

  private static APIResponse put(Tab tab, String path, Map<String, Object> body) {
    return put(tab, path, tag(tab, path), body);
  }

  private static APIResponse put(Tab tab, String path, String seen, Map<String, Object> body) {
    RequestOptions options =
        RequestOptions.create().setHeader("Authorization", "Bearer demo-coordinator").setData(body);
    return tab.page()
        .request()
        .put(path, seen.isEmpty() ? options : options.setHeader("If-Match", seen));
  }

  private String running() {
    return jdbc.sql(
            """
            select id::text from learning.edition
            where state = 'RUNNING' and programme_id in (select programme from messages.rule)
            limit 1
            """)
        .query(String.class)
        .single();
  }

  private static Map<String, Object> message(String text) {
    return Map.of(
        "standings",
        List.of("ADMITTED"),
        "subject",
        Map.of("nl", "Nieuws"),
        "text",
        Map.of("nl", text));
  }

  private static APIResponse get(Tab tab, String path) {
    return tab.page()
        .request()
        .get(path, RequestOptions.create().setHeader("Authorization", "Bearer demo-coordinator"));
  }

  private static APIResponse post(
      Tab tab, String path, String account, String key, Map<String, Object> body) {
    return tab.page()
        .request()
        .post(
            path,
            RequestOptions.create()
                .setHeader("Authorization", "Bearer demo-" + account)
                .setHeader("Idempotency-Key", key)
                .setData(body));
  }
}
