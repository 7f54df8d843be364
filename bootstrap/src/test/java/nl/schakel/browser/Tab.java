package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One page that somebody looks at, and what must be true of every page. */
public final class Tab implements AutoCloseable {

  private static final int NARROWEST = 320;

  /** A picture of each page: {@code -Dpictures=true}; without it only of what is wrong. */
  private static final boolean PICTURES = Boolean.getBoolean("pictures");

  private final Page page;
  private final Look look;
  private final boolean scripts;
  private final List<String> complaints = new ArrayList<>();

  Tab(Page page, Look look, boolean scripts) {
    this.page = page;
    this.look = look;
    this.scripts = scripts;
    page.onConsoleMessage(this::listen);
    page.onPageError(complaints::add);
    page.onResponse(this::watch);
  }

  public Tab goTo(String path) {
    page.navigate(path);
    return this;
  }

  /**
   * For everything a reader does: click, fill, look. A click waits for the answer to begin only,
   * and nobody counts the rows of half a page.
   */
  public Page page() {
    page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    return page;
  }

  /**
   * Signs in as one of the demo accounts, who all read Dutch, and asks for the other language. Who
   * has signed in before is recognised by the cookie of then, as long as it is worth something.
   */
  public Tab signIn(String account) {
    String email = account + "@demo.example";
    if (!KnownPeople.isRecognised(email, page)) {
      signIn(email, "demo");
      KnownPeople.remember(email, page);
    }
    return speaks();
  }

  public Tab signIn(String email, String password) {
    goTo("/login");
    page.fill("[name=email]", email);
    page.fill("[name=password]", password);
    page.click("main button[type=submit]");
    page.waitForURL(address -> !address.contains("/login"));
    return speaks();
  }

  private Tab speaks() {
    if (!look.language.equals(page.getAttribute("html", "lang"))) {
      page.click(".site-languages [lang=" + look.language + "]");
      page.waitForSelector("html[lang=" + look.language + "]");
    }
    return this;
  }

  /** Sends a form, and waits for the page that answers: what is done next would cut it off. */
  static void send(Page page, Runnable sending) {
    try {
      page.waitForResponse(
          answer -> answer.request().isNavigationRequest() && !isElsewhere(answer), sending);
    } catch (TimeoutError fault) {
      throw new AssertionError(page.url() + "\n" + page.innerText("main"), fault);
    }
    page.waitForLoadState();
  }

  private static boolean isElsewhere(Response answer) {
    return answer.status() >= 300 && answer.status() < 400;
  }

  /** For a tab in which every page is looked at for everybody. */
  Tab withAxe() {
    Axe.comesWith(page);
    return this;
  }

  /** What every page owes everybody. */
  public Tab isForEverybody(String name) {
    return isForEverybody(name, List.of(look));
  }

  /** The same on a narrow and on a wide screen, of one page that is loaded once. */
  public Tab isForEverybodyAtEveryWidth(String name) {
    return isForEverybody(name, look.widths());
  }

  private Tab isForEverybody(String name, List<Look> widths) {
    assertThat(scripts)
        .as("axe needs JavaScript, which this tab was opened without: look at a screenshot")
        .isTrue();
    page.waitForLoadState();
    try {
      widths.forEach(width -> isAccessible(name, width));
      fitsTheNarrowestScreen();
      everyCellOfAWorkListSaysWhatItIs();
    } catch (AssertionError fault) {
      takePicture(name, look);
      throw fault;
    }
    assertThat(complaints).as("what the browser complained of at " + name).isEmpty();
    return this;
  }

  private void isAccessible(String name, Look width) {
    page.setViewportSize(width.width, width.height);
    if (PICTURES) {
      takePicture(name, width);
    }
    assertThat(Axe.violations(page)).as(name + " " + width).isEmpty();
  }

  private void fitsTheNarrowestScreen() {
    page.setViewportSize(NARROWEST, look.height);
    Object tooWide =
        page.evaluate(
            """
            () => [...document.querySelectorAll("body *")]
              .filter(e => document.documentElement.scrollWidth > innerWidth)
              .filter(e => e.getBoundingClientRect().right > innerWidth + 1
                || e.getBoundingClientRect().left < -1)
              .map(e => e.outerHTML.slice(0, 120))
            """);
    page.setViewportSize(look.width, look.height);
    assertThat((List<?>) tooWide).as("wider than %s pixels", NARROWEST).isEmpty();
  }

  /** On a phone the heads of the columns are gone. */
  private void everyCellOfAWorkListSaysWhatItIs() {
    Object nameless =
        page.evaluate(
            """
            () => [...document.querySelectorAll(".work-list tbody td:not([data-label])")]
              .filter(e => e.textContent.trim() !== "")
              .map(e => e.outerHTML.slice(0, 120))
            """);
    assertThat((List<?>) nameless).as("cells without data-label").isEmpty();
  }

  /** For a page without JavaScript, at which only people can look. */
  public Tab screenshot(String name) {
    if (PICTURES) {
      takePicture(name, look);
    }
    return this;
  }

  private void takePicture(String name, Look width) {
    String file = name + "-" + width.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
    page.screenshot(
        new ScreenshotOptions().setPath(Path.of("target/screenshots", file)).setFullPage(true));
  }

  /** A refused form is answered with 400: the browser tells that, and it is no fault. */
  private void listen(ConsoleMessage message) {
    if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
      complaints.add(message.text());
    }
  }

  private void watch(Response response) {
    boolean isPage = response.request().isNavigationRequest();
    if (!isPage && response.status() >= 400 && !response.request().resourceType().equals("xhr")) {
      complaints.add(response.status() + " " + response.url());
    }
  }

  @Override
  public void close() {
    page.context().close();
  }
}
