package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** The mailbox of the demo, through which everybody's mail can be read. */
final class Mailbox {

  private static final int LOOKS = 240;
  private static final int BETWEEN_MILLIS = 250;

  private final Tab tab;

  Mailbox(Tab tab) {
    this.tab = tab;
  }

  /** Waits for a mail to this address whose subject begins so. */
  void has(String address, String subject) {
    for (int look = 0; look < LOOKS && subjectsFor(address).noneMatch(is(subject)); look++) {
      tab.page().waitForTimeout(BETWEEN_MILLIS);
    }
    assertThat(subjectsFor(address)).as("mails for %s", address).anyMatch(is(subject));
  }

  private Stream<String> subjectsFor(String address) {
    tab.goTo("/demo/mailbox?to=" + address);
    return tab.page().locator("tbody tr td:first-child a").allInnerTexts().stream();
  }

  private static Predicate<String> is(String subject) {
    return each -> each.startsWith(subject);
  }
}
