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
      try (Tab colleague = browser.open("/", Look.PHONE_IN_DUTCH)) {
        colleague.signIn("partner").goTo(address);
        press(receiver, "accept");
        isTooLate(colleague);
      }
      assertThat(receiver.page().locator("main .status").first()).hasText("Aangenomen");
      receiver.isForEverybody("referral-accepted");
      referrer.goTo(address);
      assertThat(referrer.page().locator("main")).containsText("Aangenomen");
      press(referrer, "withdraw");
      assertThat(receiver.page().request().get(receiver.page().url()).status()).isEqualTo(404);
      mailsTellNothing(receiver);
    }
  }

  /** Somebody may read a mail over somebody's shoulder. */
  private static void mailsTellNothing(Tab tab) {
    Mailbox mailbox = new Mailbox(tab);
    mailbox.has("professional@demo.example", "Er is een vraag over je verwijzing");
    mailbox.has("professional@demo.example", "Je verwijzing is aangenomen");
    mailbox.has("partner@demo.example", "Een verwijzing is ingetrokken");
    tab.page().locator("tbody tr td:first-child a").first().click();
    assertThat(tab.page().locator("main")).containsText("/referrals/inbox");
    assertThat(tab.page().locator("main")).not().containsText("dinsdag");
  }

  /** Nothing is lost, and it says what is missing. */
  private static void declinesWithoutReason(Tab tab) {
    step(tab, "decline", "words", "We zitten vol.");
    assertThat(tab.page().locator(".error-summary")).isVisible();
    assertThat(tab.page().inputValue("[name=words]")).isEqualTo("We zitten vol.");
  }

  /** Who was first is named, and nobody has to remember what they typed. */
  private static void isTooLate(Tab tab) {
    step(tab, "decline", "words", "We zitten vol.");
    assertThat(tab.page().locator("main .notice")).containsText("nam deze verwijzing intussen aan");
    assertThat(tab.page().locator("main blockquote")).hasText("We zitten vol.");
    tab.isForEverybody("referral-too-late");
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
