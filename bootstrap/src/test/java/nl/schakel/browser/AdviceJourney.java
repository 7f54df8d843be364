package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A professional asks Pharos, which answers; both share it, and a visitor finds it. */
@BrowserTest
class AdviceJourney {

  @ParameterizedTest
  @EnumSource(names = "DESKTOP_IN_ARABIC")
  void a_question_is_asked_answered_and_shared(Look look, Browser browser) {
    String words = "slaapliedjes" + look.width;
    try (Tab asker = browser.open("/", look);
        Tab expert = browser.open("/", look);
        Tab visitor = browser.open("/", look)) {
      asks(asker.signIn("professional"), words, asker::isForEverybody);
      answers(expert.signIn("partner"), words, expert::isForEverybody);
      shares(asker, expert, asker::isForEverybody);
      finds(visitor, words, visitor::isForEverybody);
    }
  }

  @Test
  void the_same_works_without_javascript(Browser browser) {
    try (Tab asker = browser.openWithoutScript("/", Look.PHONE_IN_DUTCH);
        Tab expert = browser.openWithoutScript("/", Look.PHONE_IN_DUTCH);
        Tab visitor = browser.openWithoutScript("/", Look.PHONE_IN_DUTCH)) {
      asks(asker.signIn("professional"), "wiegeliedjes", asker::screenshot);
      answers(expert.signIn("partner"), "wiegeliedjes", expert::screenshot);
      shares(asker, expert, asker::screenshot);
      finds(visitor, "wiegeliedjes", visitor::screenshot);
    }
  }

  private static void asks(Tab tab, String words, Consumer<String> look) {
    tab.goTo("/partners/pharos");
    tab.page()
        .locator("a[href*='topic=parenting-in-two-cultures'][href^='/questions/new']")
        .click();
    assertThat(tab.page().locator("main").innerText()).contains("0800-2000").contains("1712");
    assertThat(tab.page().isChecked("[value='parenting-in-two-cultures']")).isTrue();
    tab.page().fill("[name=text]", "Sara (12-03-2021) kent " + words + ", bel 06-12345678.");
    submit(tab, "/questions/new");
    assertThat(tab.page().locator("main mark").allInnerTexts())
        .containsExactly("12-03-2021", "06-12345678");
    assertThat(tab.page().inputValue("[name=text]")).contains("06-12345678");
    look.accept("advice-refused");

    tab.page().fill("[name=text]", "Helpen " + words + " in de eigen taal bij het inslapen?");
    submit(tab, "/questions/new");
    assertThat(tab.page().url()).contains("/my/questions/");
    look.accept("advice-asked");
  }

  private static void answers(Tab tab, String words, Consumer<String> look) {
    tab.goTo("/advice/inbox");
    look.accept("advice-inbox");
    tab.page().locator("main table a", containing(words)).click();
    look.accept("advice-to-answer");
    tab.page().fill("[name=text]", "Ja, " + words + " geven rust, in welke taal ook.");
    submit(tab, "/answer");
    assertThat(tab.page().locator("main").innerText()).contains("geven rust");
  }

  private static void shares(Tab asker, Tab expert, Consumer<String> look) {
    submit(expert, "/publication");
    asker.page().reload();
    assertThat(asker.page().locator("main").innerText()).contains("geven rust");
    look.accept("advice-answered");
    submit(asker, "/publication");
    assertThat(asker.page().locator("main a[href^='/questions/']").count()).isOne();
  }

  private static void finds(Tab tab, String words, Consumer<String> look) {
    tab.goTo("/questions?q=" + words);
    look.accept("advice-published");
    tab.page().locator("#results ul.cards a", containing(words)).click();
    assertThat(tab.page().locator("main").innerText()).contains("geven rust");
    assertThat(tab.page().title()).doesNotContain(words);
    look.accept("advice-published-one");
  }

  private static LocatorOptions containing(String words) {
    return new LocatorOptions().setHasText(words);
  }

  private static void submit(Tab tab, String action) {
    Tab.send(
        tab.page(),
        () -> tab.page().click("main form[action$='" + action + "'] button[type=submit]"));
  }
}
