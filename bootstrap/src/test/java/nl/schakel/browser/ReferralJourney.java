package nl.schakel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A practice asks a question, takes somebody in, and tells how it went; the referrer reads it. */
@BrowserTest
class ReferralJourney {

  @Test
  void a_referral_is_answered_step_by_step(Browser browser) {
    try (Tab receiver = browser.open("/", Look.PHONE_IN_DUTCH);
        Tab referrer = browser.open("/", Look.PHONE_IN_DUTCH)) {
      receiver.signIn("partner").goTo("/referrals/inbox?state=OFFERED");
      receiver.page().locator("main table a").first().click();
      String address = receiver.page().url().replaceAll(".*(/referrals/[^?#]+).*", "$1");

      declinesWithoutReason(receiver);
      step(receiver, "ask-info", "question", "Kan het gesprek ook op een avond?");
      assertThat(receiver.page().locator("main .status").first()).hasText("Vraag gesteld");

      referrer.signIn("professional").goTo(address);
      step(referrer, "supply-info", "told", "Bel 06-12345678.");
      assertThat(referrer.page().locator("main mark")).hasText("06-12345678");
      referrer.isForEverybody("referral-refused");
      step(referrer, "supply-info", "told", "Ja, liefst op dinsdag.");

      receiver.goTo(address);
      press(receiver, "accept");
      assertThat(receiver.page().locator("main .status").first()).hasText("Aangenomen");
      receiver.isForEverybody("referral-accepted");
      referrer.goTo(address);
      assertThat(referrer.page().locator("main")).containsText("Aangenomen");
      press(referrer, "withdraw");
      assertThat(receiver.page().request().get(receiver.page().url()).status()).isEqualTo(404);
    }
  }

  /** Nothing is lost, and it says what is missing. */
  private static void declinesWithoutReason(Tab tab) {
    step(tab, "decline", "words", "We zitten vol.");
    assertThat(tab.page().locator(".error-summary")).isVisible();
    assertThat(tab.page().inputValue("[name=words]")).isEqualTo("We zitten vol.");
  }

  private static void step(Tab tab, String step, String field, String words) {
    open(tab, step);
    tab.page().fill(form(step) + " [name=" + field + "]", words);
    tab.page().locator(form(step) + " button[type=submit]").click();
  }

  private static void press(Tab tab, String step) {
    open(tab, step);
    tab.page().locator(form(step) + " button[type=submit]").click();
  }

  /** What is done seldom is folded away. */
  private static void open(Tab tab, String step) {
    Locator folded = tab.page().locator("details:has(" + form(step) + ")");
    if (folded.count() > 0) {
      folded.evaluate("it => it.open = true");
    }
  }

  private static String form(String step) {
    return "form[action$='/steps/" + step + "']";
  }
}
