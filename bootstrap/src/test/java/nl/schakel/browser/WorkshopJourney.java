package nl.schakel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A keeper opens a workshop, two phones vote twice, and what all agree to becomes a draft. */
@BrowserTest
class WorkshopJourney {

  @Test
  void two_phones_vote_and_what_is_agreed_is_drafted(Browser browser) {
    try (Tab keeper = browser.open("/", Look.DESKTOP_IN_ARABIC);
        Tab one = browser.open("/room", Look.PHONE_IN_DUTCH);
        Tab other = browser.open("/room", Look.PHONE_IN_DUTCH)) {
      keeper.signIn("coordinator").goTo("/workshops");
      keeper.page().locator("table.work-list a").first().click();
      press(keeper, "/opening");
      String code = keeper.page().locator(".room-code").innerText();
      votes(one, code, 0);
      votes(other, code, 1);
      one.isForEverybody("workshop-voted");
      keeper.page().reload();
      press(keeper, "/second-vote");
      again(one);
      again(other);
      keeper.page().reload();
      keeper.page().fill("[name=text]", "Wie het gezin kent, komt mee.");
      keeper.page().check("[name=kind][value=CONDITION]");
      keeper.page().locator("form details summary").click();
      keeper.page().locator("select[name=link]").selectOption(new String[] {firstLink(keeper)});
      keeper.page().locator("select[name=force]").selectOption("ADVISORY");
      keeper.page().fill("[name=condition]", "Iemand komt mee naar het eerste gesprek.");
      press(keeper, "/proposals");
      int parties = keeper.page().locator("form[action$='/decisions']").count();
      for (int at = 0; at < parties; at++) {
        keeper
            .page()
            .locator("form[action$='/decisions']")
            .nth(at)
            .locator("[value=AGREE]")
            .click();
      }
      keeper.page().fill("[name=findings]", "We kennen elkaar nu.");
      press(keeper, "/conclusion");
      assertThat(keeper.page().locator("#concordance")).isVisible();
      press(keeper, "/draft");
      assertThat(keeper.page().locator("form[action$='/draft']")).hasCount(0);
      keeper.isForEverybody("workshop-concluded");
    }
  }

  private static String firstLink(Tab tab) {
    return tab.page().locator("select[name=link] option").nth(1).getAttribute("value");
  }

  private static void votes(Tab tab, String code, int choice) {
    tab.page().fill("[name=code]", code.toLowerCase(Locale.ROOT));
    tab.page().click("main form[action='/room'] button[type=submit]");
    tab.isForEverybody("workshop-vote");
    chooses(tab, choice);
  }

  private static void again(Tab tab) {
    tab.page().click("main a[href='/room/vote']");
    chooses(tab, 0);
  }

  private static void chooses(Tab tab, int choice) {
    while (tab.page().locator("button[name=link]").count() > 0) {
      tab.page().locator("button[name=link]").nth(choice).click();
    }
  }

  private static void press(Tab tab, String action) {
    Tab.send(
        tab.page(),
        () -> tab.page().click("main form[action$='" + action + "'] button[type=submit]"));
  }
}
