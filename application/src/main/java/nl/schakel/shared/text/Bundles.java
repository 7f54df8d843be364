package nl.schakel.shared.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.schakel.shared.Language;

/** Reads the bundles. Several adapters may each ship one of the same name; they are joined. */
final class Bundles {

  /**
   * A class path cannot be listed inside a packaged jar, so the features are named; a large one has
   * several.
   */
  static final List<String> FEATURES =
      List.of(
          "dates",
          "shared",
          "problems",
          "places",
          "people",
          "access",
          "partners",
          "hsds",
          "topics",
          "agreements",
          "advice",
          "learning",
          "catalogue",
          "bookings",
          "enrolment",
          "planning",
          "attendance",
          "courses",
          "requests",
          "supervision",
          "recognition",
          "evaluation",
          "messages",
          "groups",
          "parents",
          "rosters",
          "chains",
          "consultations",
          "chain",
          "handouts",
          "referrals",
          "handover",
          "offer",
          "workshops",
          "measures",
          "communities",
          "exchange",
          "library",
          "newsletters",
          "notifications",
          "audit",
          "reporting",
          "portal");

  private Bundles() {}

  static Map<String, String> load(Language language) {
    Map<String, String> texts = new HashMap<>();
    for (String feature : FEATURES) {
      find("texts/" + feature + "_" + language.tag() + ".properties")
          .forEach(bundle -> read(bundle).forEach((key, text) -> texts.put("" + key, "" + text)));
    }
    return Map.copyOf(texts);
  }

  private static List<URL> find(String name) {
    try {
      return Collections.list(Bundles.class.getClassLoader().getResources(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties read(URL bundle) {
    Properties texts = new Properties();
    try (Reader reader = new InputStreamReader(bundle.openStream(), StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
