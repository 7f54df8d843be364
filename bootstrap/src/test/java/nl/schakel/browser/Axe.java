package nl.schakel.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks axe-core what is wrong for somebody who does not see, hear or click as others do. */
final class Axe {

  /** What a screen of another width changes is drawn with the next frame. */
  private static final String RUN =
      """
      () => new Promise(requestAnimationFrame)
        .then(() => document.fonts.ready)
        .then(() => axe.run(document, { resultTypes: ["violations"], runOnly: ["wcag2a",
          "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }))
        .then(found => found.violations.flatMap(violation => violation.nodes.map(node =>
          violation.id + ": " + node.target.join(" ") + " " + node.failureSummary)))
      """;

  private static final String SCRIPT = read();

  private Axe() {}

  /** Each page of this tab brings it along: half a megabyte need not be sent after every one. */
  static void comesWith(Page page) {
    page.addInitScript(SCRIPT);
  }

  static List<?> violations(Page page) {
    if (page.evaluate("() => typeof axe").equals("undefined")) {
      page.evaluate(SCRIPT);
    }
    return (List<?>) page.evaluate(RUN);
  }

  private static String read() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      if (script == null) {
        throw new IllegalStateException("axe is not on the class path: build adapters-web first");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
