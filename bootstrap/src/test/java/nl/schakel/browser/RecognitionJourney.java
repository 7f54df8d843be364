package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page.LocatorOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Points of the autumn of 2021 go to their register, and a stranger checks a certificate. */
@BrowserTest
class RecognitionJourney {

  private static final String EDITION =
      """
      async () => (await (await fetch("/api/v1/programmes/stress-en-coping/editions")).json())
        .items[0].id
      """;

  private static final String COMPLETED = "maatschappelijk.werker.1@ocmw-voorbeeldstad.example";

  @Test
  void a_list_goes_to_the_register_and_a_refused_line_comes_back(Browser browser)
      throws IOException {
    try (Tab tab = browser.open("/", Look.PHONE_IN_DUTCH)) {
      opensTheRegister(tab.signIn("coordinator"));
      tab.isForEverybody("recognition-register");
      List<String> numbers = tab.page().inputValue("#pasted").lines().toList();
      assertThat(numbers).isNotEmpty().allMatch(number -> number.matches("VB[0-9]{6}"));
      Download file = tab.page().waitForDownload(() -> tab.page().click("a[href$='points.csv']"));
      assertThat(Files.readString(file.path())).startsWith("\uFEFFnummer;naam;");

      tab.page().fill("[name=proof]", "Bevestiging 2027-31");
      submit(tab, "/deliveries");
      assertThat(tab.page().locator("#pasted").count()).isZero();
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
    tab.page().click("main form[action$='" + action + "'] button[type=submit]");
  }
}
