package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Points of the autumn of 2021 go to their register, and a stranger checks a certificate. */
@BrowserTest
class RecognitionJourney {

  private static final String EDITION =
      """
      async () => (await (await fetch("/api/v1/programmes/stress-en-coping/editions")).json())
        .items[0].id
      """;

  private static final String LEADERS = "/api/v1/leaders";
  private static final String COMPLETED_EDITION =
      """
      select %s from learning.edition e join learning.programme p on p.id = e.programme_id
      where e.id in (select edition from recognition.completion) order by e.id limit 1
      """;
  private static final String COMPLETED = "maatschappelijk.werker.1@ocmw-voorbeeldstad.example";

  @Autowired JdbcClient jdbc;

  @Test
  void a_list_goes_to_the_register_and_a_refused_line_comes_back(Browser browser)
      throws IOException {
    try (Tab tab = browser.open("/", Look.PHONE_IN_DUTCH)) {
      opensTheRegister(tab.signIn("coordinator"));
      tab.isForEverybody("recognition-register");
      List<String> numbers =
          tab.page().locator("textarea[id^=pasted]").all().stream()
              .flatMap(pasted -> pasted.inputValue().lines())
              .toList();
      assertThat(numbers).isNotEmpty().allMatch(number -> number.matches("VB[0-9]{6}"));
      Download file = tab.page().waitForDownload(() -> tab.page().click("a[href$='points.csv']"));
      assertThat(Files.readString(file.path())).startsWith("\uFEFFnummer;naam;");

      tab.page().fill("[name=proof]", "Bevestiging 2027-31");
      submit(tab, "/deliveries");
      assertThat(tab.page().locator("textarea[id^=pasted]").count()).isZero();
      tab.page().locator("a[href^='/recognition/deliveries/']").first().click();
      assertThat(tab.page().locator("main tbody tr").count()).isEqualTo(numbers.size());
      assertThat(tab.page().locator("main").innerText()).contains("Bevestiging 2027-31");
      tab.isForEverybody("recognition-delivered");

      submit(tab, "/rejections");
      assertThat(tab.page().locator(".error-summary").count()).isOne();
      tab.page().locator("[name=award]").selectOption(firstLine(tab));
      tab.page().fill("[name=reason]", "Nummer onbekend");
      submit(tab, "/rejections");
      opensTheRegister(tab);
      assertThat(tab.page().locator("main").innerText()).contains("Nummer onbekend");
      tab.page().locator("main form[action$='/numbers'] [name=award]").selectOption(firstLine(tab));
      tab.page().fill("[name=number]", "VB 10001");
      submit(tab, "/numbers");
      assertThat(tab.page().locator("#field-number-error").count()).isOne();
      tab.isForEverybody("recognition-correction-refused");
      tab.page().locator("form[action$='/question'] button").first().click();
      tab.isForEverybody("recognition-registers");
    }
  }

  /** Of the autumn of 2021 one person left early, and six were there all day. */
  @Test
  void another_rule_is_looked_at_first_and_then_decides_anew(Browser browser) {
    try (Tab tab = browser.open("/", Look.PHONE_IN_ARABIC)) {
      tab.signIn("coordinator").goTo("/recognition/editions/" + tab.page().evaluate(EDITION));
      tab.page().click("main a[href$='/rule']");
      tab.isForEverybody("recognition-rule");
      tab.page().check("[name=kind][value=PART_OF_SESSIONS]");
      tab.page().check("[name=reach][value=SINCE]");
      submit(tab, "/preview");
      assertThat(tab.page().locator(".error-summary li").count()).isEqualTo(2);
      tab.isForEverybody("recognition-rule-refused");
      tab.page().fill("[name=percentage]", "80");
      tab.page().fill("[name=since]", "2021-11-01");
      submit(tab, "/preview");
      assertThat(tab.page().locator("main .names li").count()).isOne();
      tab.isForEverybody("recognition-rule-preview");
      submit(tab, "/rule");
      assertThat(tab.page().locator("#field-reason-error").count()).isOne();
      tab.page().fill("[name=reason]", "Wie vroeg weg moest, leerde genoeg.");
      submit(tab, "/rule");
      tab.page().waitForSelector("#decided[value='1']");
      tab.isForEverybody("recognition-rule-set");
    }
  }

  @Test
  void a_coordinator_keeps_who_may_lead_what_on_a_page_and_by_a_program(Browser browser) {
    try (Tab tab = browser.open("/", Look.PHONE_IN_DUTCH)) {
      tab.signIn("coordinator").goTo("/recognition/leaders");
      tab.page().selectOption("[name=person]", new SelectOption().setIndex(1));
      tab.page().check("[name=language][value=tr]");
      submit(tab, "/languages");
      assertThat(tab.page().locator("main table").innerText()).contains("Turks");
      tab.isForEverybody("recognition-leaders");

      JsonNode leaders =
          json(asks(tab, "GET", LEADERS + "?kind=PEER_SUPERVISION", "coordinator", Map.of()));
      JsonNode turkish =
          json(asks(tab, "GET", LEADERS, "coordinator", Map.of()))
              .path("items")
              .valueStream()
              .filter(leader -> leader.path("languages").toString().contains("tr"))
              .findFirst()
              .orElseThrow();
      assertThat(leaders.path("items").valueStream())
          .isNotEmpty()
          .allSatisfy(
              leader -> assertThat(leader.path("kind").asString()).isEqualTo("PEER_SUPERVISION"));
      String spoken = LEADERS + "/" + turkish.path("personId").asString() + "/languages";
      Map<String, Object> dutch = Map.of("languages", List.of("nl"));
      assertThat(asks(tab, "PUT", spoken, "trainer", dutch).status()).isEqualTo(403);
      changesOnlyWhatItSaw(tab, spoken, dutch);
      String unknown = LEADERS + "/" + UUID.randomUUID() + "/languages";
      assertThat(asks(tab, "PUT", unknown, "coordinator", dutch).status()).isEqualTo(404);
    }
  }

  @Test
  void a_programme_gives_a_right_for_as_long_as_is_said(Browser browser) {
    try (Tab tab = browser.open("/", Look.PHONE_IN_DUTCH)) {
      tab.signIn("coordinator").goTo("/recognition/editions/" + completed());
      String programme = "/api/v1/programmes/" + slug() + "/leading-rule";
      tab.page().selectOption("[name=gives]", "PEER_SUPERVISION");
      tab.page().fill("[name=months]", "");
      submit(tab, "/leading");
      assertThat(tab.page().locator("#field-months-error").count()).isOne();
      tab.isForEverybody("recognition-leading-refused");
      tab.page().fill("[name=months]", "24");
      submit(tab, "/leading");
      JsonNode rule = json(asks(tab, "GET", programme, "coordinator", Map.of()));
      assertThat(rule.path("gives").asString()).isEqualTo("PEER_SUPERVISION");
      assertThat(rule.path("months").asInt()).isEqualTo(24);
      assertThat(writes(tab, programme, Map.of("gives", "TRAININGS")).status()).isEqualTo(400);
      changesOnlyWhatItSaw(tab, programme, Map.of());
      APIResponse none = writes(tab, programme, Map.of());
      assertThat(none.status()).isEqualTo(200);
      assertThat(json(none).path("gives").isMissingNode() || json(none).path("gives").isNull())
          .isTrue();
      assertThat(asks(tab, "PUT", programme, "trainer", Map.of()).status()).isEqualTo(403);
      Map<String, Object> again = Map.of("gives", "PEER_SUPERVISION", "months", 24);
      submit(tab, "/leading");
      assertThat(tab.page().locator("#field-gives-error").count()).as("it is none now").isOne();
      tab.isForEverybody("recognition-leading-outdated");
      submit(tab, "/leading");
      assertThat(writes(tab, programme, again).status()).isEqualTo(200);
    }
  }

  /** 428 without a tag, 412 with an old one. */
  private static void changesOnlyWhatItSaw(Tab tab, String path, Map<String, Object> body) {
    assertThat(asks(tab, "PUT", path, "coordinator", body).status()).isEqualTo(428);
    String seen = tag(tab, path);
    assertThat(put(tab, path, seen, body).status()).isBetween(200, 204);
    assertThat(put(tab, path, seen, body).status()).isEqualTo(412);
  }

  private static String tag(Tab tab, String path) {
    return Objects.requireNonNull(
        asks(tab, "GET", path, "coordinator", Map.of()).headers().get("etag"));
  }

  private static APIResponse writes(Tab tab, String path, Map<String, Object> body) {
    String seen = tag(tab, path);
    return put(tab, path, seen, body);
  }

  private static APIResponse put(Tab tab, String path, String seen, Map<String, Object> body) {
    return tab.page()
        .request()
        .put(
            path,
            RequestOptions.create()
                .setHeader("Authorization", "Bearer demo-coordinator")
                .setHeader("If-Match", seen)
                .setData(body));
  }

  private String completed() {
    return jdbc.sql(COMPLETED_EDITION.formatted("e.id::text")).query(String.class).single();
  }

  private String slug() {
    return jdbc.sql(COMPLETED_EDITION.formatted("p.slug")).query(String.class).single();
  }

  private static JsonNode json(APIResponse answer) {
    return JsonMapper.shared().readTree(answer.text());
  }

  private static APIResponse asks(
      Tab tab, String method, String path, String account, Map<String, Object> body) {
    RequestOptions options =
        RequestOptions.create()
            .setMethod(method)
            .setHeader("Authorization", "Bearer demo-" + account);
    return tab.page().request().fetch(path, method.equals("GET") ? options : options.setData(body));
  }

  private static void opensTheRegister(Tab tab) {
    tab.goTo("/recognition/registers");
    tab.page().locator("main tbody a").first().click();
  }

  private static String firstLine(Tab tab) {
    return tab.page().locator("[name=award] option").nth(1).getAttribute("value");
  }

  @Test
  void a_stranger_checks_what_is_printed_and_learns_nothing_else(Browser browser) {
    try (Tab owner = browser.open("/", Look.PHONE_IN_DUTCH);
        Tab stranger = browser.open("/certificates", Look.DESKTOP_IN_ARABIC)) {
      stranger.isForEverybody("certificate-form");
      String code = codeInTheMail(owner);
      stranger.page().fill("[name=code]", code.toLowerCase(Locale.ROOT).replace("-", " "));
      submit(stranger, "/certificates");
      assertThat(stranger.page().url()).endsWith("/certificates/" + code);
      assertThat(stranger.page().locator(".status--done").count()).isOne();
      stranger.isForEverybody("certificate-valid");

      stranger.goTo("/certificates/0000-0000-0000-0000");
      assertThat(stranger.page().locator(".status--done").count()).isZero();
      assertThat(stranger.page().locator(".facts").count()).isZero();
      stranger.isForEverybody("certificate-unknown");
      stranger.page().fill("[name=code]", "7K3M");
      submit(stranger, "/certificates");
      assertThat(stranger.page().inputValue("[name=code]")).isEqualTo("7K3M");
    }
  }

  private static String codeInTheMail(Tab tab) {
    new Mailbox(tab).has(COMPLETED, "Je bewijs");
    tab.page()
        .locator("tbody tr td:first-child a", new LocatorOptions().setHasText("Je bewijs"))
        .first()
        .click();
    String address =
        tab.page().locator("article a[href*='/certificates/']").first().getAttribute("href");
    String path = URI.create(address).getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Test
  void a_wrong_number_is_explained_and_kept_as_typed(Browser browser) {
    try (Tab tab = browser.openWithoutScript("/", Look.PHONE_IN_DUTCH)) {
      tab.signIn("ocmw").goTo("/my/learning");
      gives(tab, "XX 12");
      assertThat(tab.page().inputValue("[name=number]")).isEqualTo("XX 12");
      assertThat(tab.page().locator("#field-number-error").innerText()).contains("letters");
      tab.screenshot("learning-refused");
      gives(tab, "rp 1000 05");
      assertThat(tab.page().locator("main").innerText()).contains("RP100005");
      tab.page().locator("form[action$='/removal'] button").first().click();
      assertThat(tab.page().locator("main").innerText()).doesNotContain("RP100005");
    }
  }

  private static void gives(Tab tab, String number) {
    tab.page().locator("[name=register]").selectOption(registerplein(tab));
    tab.page().fill("[name=number]", number);
    submit(tab, "/numbers");
  }

  private static String registerplein(Tab tab) {
    return tab.page()
        .locator("[name=register] option", new LocatorOptions().setHasText("Registerplein"))
        .getAttribute("value");
  }

  private static void submit(Tab tab, String action) {
    Tab.send(
        tab.page(),
        () -> tab.page().click("main form[action$='" + action + "'] button[type=submit]"));
  }
}
