package nl.schakel.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;

/** Somebody's browser: every tab has cookies of its own, as if another person sat there. */
public final class Browser {

  private final String address;

  Browser(String address) {
    this.address = address;
  }

  public Tab open(String path, Look look) {
    return tab(options(look), look, true).goTo(path);
  }

  public Tab openInTheDark(String path, Look look) {
    return tab(options(look).setColorScheme(ColorScheme.DARK), look, true).goTo(path);
  }

  public Tab openWithoutScript(String path, Look look) {
    return tab(options(look).setJavaScriptEnabled(false), look, false).goTo(path);
  }

  private Tab tab(NewContextOptions options, Look look, boolean scripts) {
    BrowserContext person = Chromium.process().newContext(options);
    person.setDefaultTimeout(15_000);
    return new Tab(person.newPage(), look, scripts);
  }

  private NewContextOptions options(Look look) {
    return new NewContextOptions()
        .setBaseURL(address)
        .setViewportSize(look.width, look.height)
        .setLocale(look.language)
        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
  }
}
