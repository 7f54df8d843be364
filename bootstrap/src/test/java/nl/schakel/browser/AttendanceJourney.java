package nl.schakel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import nl.schakel.shared.pdf.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A trainer puts down who is there on a phone, also in a room without reception. */
@BrowserTest
class AttendanceJourney {

  private static final String TODAY = "a[href^='/sessions/']";

  @ParameterizedTest
  @EnumSource(names = "PHONE_IN_DUTCH")
  void what_is_put_down_without_reception_is_sent_later(Look look, Browser browser) {
    int first = look == Look.PHONE_IN_DUTCH ? 0 : 3;
    try (Tab tab = browser.open("/", look)) {
      opensTheListOfToday(tab.signIn("trainer"));
      tap(tab, first, "PRESENT");
      assertThat(unsent(tab)).hasCount(0);

      tab.page().context().setOffline(true);
      tap(tab, first, "ABSENT");
      tap(tab, first + 1, "PRESENT");
      assertThat(unsent(tab)).hasCount(2);
      assertThat(tab.page().locator("[data-unsent]")).isVisible();
      tab.isForEverybody("attendance-unsent");

      tab.page().context().setOffline(false);
      assertThat(unsent(tab)).hasCount(0);
      tab.page().reload();
      assertThat(button(tab, first, "ABSENT")).hasAttribute("aria-pressed", "true");
      assertThat(button(tab, first + 1, "PRESENT")).hasAttribute("aria-pressed", "true");
      assertThat((int) tab.page().locator(".roll .mark").first().boundingBox().height)
          .isGreaterThanOrEqualTo(56);
    }
  }

  @Test
  void one_who_is_not_on_the_list_does_not_take_the_others_along(Browser browser) {
    try (Tab tab = browser.open("/", Look.PHONE_IN_DUTCH)) {
      opensTheListOfToday(tab.signIn("trainer"));
      tab.page()
          .evaluate(
              """
              () => {
                const known = document.querySelectorAll("[data-enrolment]")[5].dataset.enrolment;
                const note = (enrolment) => ({ id: crypto.randomUUID(), enrolment,
                  mark: "EXCUSED", minutes: 0, at: Date.now() });
                localStorage.setItem(`roll-${document.querySelector("[data-roll]").dataset.roll}`,
                  JSON.stringify([note(crypto.randomUUID()), note(known)]));
              }
              """);
      tab.page().reload();
      assertThat(tab.page().locator("[data-refused]")).isVisible();
      assertThat(unsent(tab)).hasCount(0);
      tab.page().reload();
      assertThat(button(tab, 5, "EXCUSED")).hasAttribute("aria-pressed", "true");
      assertThat(tab.page().locator("[data-refused]")).isHidden();
    }
  }

  @Test
  void the_same_works_without_javascript_until_the_list_is_closed_and_corrected(Browser browser) {
    try (Tab tab = browser.openWithoutScript("/", Look.PHONE_IN_DUTCH)) {
      opensTheListOfToday(tab.signIn("trainer"));
      tap(tab, 6, "PARTLY");
      assertThat(tab.page().locator(".notice")).containsText("minuten");
      row(tab, 6).locator("summary").click();
      row(tab, 6).locator("input").fill("45");
      tap(tab, 6, "PARTLY");
      assertThat(row(tab, 6).locator("summary")).containsText("45");

      tab.goTo("/my/sessions").page().locator("main " + TODAY).first().click();
      tab.page().click("a[href$='/closing']");
      tab.page().check("[value=ABSENT]");
      tab.page().click("main form .buttons button");
      tab.page().locator("a[href*='/corrections/']").last().click();
      tab.page().check("[value=PARTLY]");
      tab.page().click("main form .buttons button");
      assertThat(tab.page().locator(".error-summary li")).hasCount(2);
      tab.screenshot("attendance-correction-refused");
      tab.page().fill("[name=minutes]", "30");
      tab.page().fill("[name=reason]", "Kwam later binnen");
      tab.page().click("main form .buttons button");
      assertThat(tab.page().locator("main")).containsText("Kwam later binnen");
      closedListsAreForEverybody(browser, tab.page().url());
    }
  }

  private static void closedListsAreForEverybody(Browser browser, String closed) {
    try (Tab tab = browser.open("/", Look.PHONE_IN_ARABIC)) {
      opensTheListOfToday(tab.signIn("trainer"));
      tab.goTo(tab.page().locator("a[href$='/closing']").getAttribute("href"));
      tab.isForEverybody("attendance-closing");
      tab.goTo(closed).isForEverybody("attendance-closed");
      tab.goTo(tab.page().locator("a[href*='/corrections/']").first().getAttribute("href"));
      tab.isForEverybody("attendance-correction");
    }
  }

  @Test
  void a_participant_scans_the_wall_and_the_trainer_confirms(Browser browser) throws Exception {
    try (Tab trainer = browser.open("/", Look.PHONE_IN_DUTCH);
        Tab participant = browser.open("/", Look.PHONE_IN_DUTCH)) {
      opensTheListOfToday(trainer.signIn("trainer"));
      String list = trainer.page().url();
      trainer.page().click("a[href$='/check-in']");
      trainer.isForEverybody("attendance-wall");
      String path = scanned(trainer.page().locator("svg.wall").screenshot());

      participant.goTo(path).isForEverybody("check-in-who");
      assertThat(participant.page().url()).endsWith("/check-in");
      participant.signIn("ocmw").goTo("/check-in");
      participant.page().click("form[action='/check-in'] button");
      participant.isForEverybody("check-in-done");

      participant.goTo(path.replaceFirst("/[0-9]+-", "/1-"));
      assertThat(participant.page().locator(".notice--wrong")).isVisible();

      trainer.page().navigate(list);
      trainer.page().click("form[action$='/confirmation'] button");
      assertThat(trainer.page().locator(".notice--done")).isVisible();
      participant.goTo("/my/enrolments");
      participant.page().locator("a[href$='/attendance']").last().click();
      assertThat(participant.page().locator(".status--done")).not().hasCount(0);
      participant.isForEverybody("attendance-mine");
    }
  }

  @Test
  void a_coordinator_sees_who_leads_and_the_list_comes_on_paper(Browser browser) {
    try (Tab tab = browser.open("/", Look.DESKTOP_IN_ARABIC)) {
      opensTheListOfToday(tab.signIn("trainer"));
      String file = tab.page().locator("a[href$='list.pdf']").getAttribute("href");
      for (String language : List.of("ar", "nl")) {
        var inLanguage = RequestOptions.create().setHeader("Accept-Language", language);
        var answer = tab.page().request().get(file, inLanguage);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Validator.faults(answer.body())).as(language).isEmpty();
      }
      tab.goTo("/my/calendar").page().click("main form button");
      String feed = URI.create(tab.page().locator("main code").innerText()).getPath();
      assertThat(tab.page().request().get(feed).text()).contains("Je leidt: ");
      String edition = file.replaceAll(".*editions/|/list.pdf", "");
      try (Tab planner = browser.open("/", Look.PHONE_IN_ARABIC)) {
        planner.signIn("coordinator").goTo("/planning/editions/" + edition + "/attendance");
        planner.isForEverybody("attendance-leaders");
        planner.page().click("form[action$='/substitutes'] button");
        assertThat(planner.page().locator(".error-summary li")).not().hasCount(0);
      }
    }
  }

  /** The one that goes on: those of another day have no wall to show. */
  private static void opensTheListOfToday(Tab tab) {
    tab.goTo("/my/sessions");
    List<String> lists =
        tab.page().locator("main " + TODAY).all().stream()
            .map(link -> link.getAttribute("href"))
            .toList();
    for (String list : lists) {
      if (tab.goTo(list).page().locator("a[href$='/check-in']").count() > 0) {
        return;
      }
    }
    throw new AssertionError("no session goes on");
  }

  private static Locator row(Tab tab, int number) {
    return tab.page().locator(".roll > li").nth(number);
  }

  private static Locator button(Tab tab, int row, String mark) {
    return row(tab, row).locator("button[value$=':" + mark + "']");
  }

  private static void tap(Tab tab, int row, String mark) {
    if (mark.equals("PARTLY") && !button(tab, row, mark).isVisible()) {
      row(tab, row).locator("summary").click();
    }
    button(tab, row, mark).click();
  }

  private static Locator unsent(Tab tab) {
    return tab.page().locator("[data-unsent-row]:visible");
  }

  /** What a telephone reads from it, without the host: tests run on a port of their own. */
  private static String scanned(byte[] picture) throws IOException, ReaderException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
    int width = image.getWidth();
    int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    var source = new RGBLuminanceSource(width, image.getHeight(), pixels);
    String address =
        new QRCodeReader()
            .decode(
                new BinaryBitmap(new HybridBinarizer(source)),
                Map.of(DecodeHintType.TRY_HARDER, true))
            .getText();
    return URI.create(address).getPath();
  }
}
