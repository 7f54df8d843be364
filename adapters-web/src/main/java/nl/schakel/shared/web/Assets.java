package nl.schakel.shared.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Styles, scripts and fonts as the build of the front end wrote them: {@code
 * /assets/<name>.<hash>.<kind>}, so that a browser may keep them for ever.
 */
final class Assets {

  static final String FOLDER = "/assets/";

  private static final String MANIFEST = "/assets.properties";

  private final Map<String, String> hashedNames;

  private Assets(Map<String, String> hashedNames) {
    this.hashedNames = Map.copyOf(hashedNames);
  }

  static Assets built() {
    Properties manifest = new Properties();
    try (InputStream file = Assets.class.getResourceAsStream(MANIFEST)) {
      if (file != null) {
        manifest.load(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Assets(
        manifest.stringPropertyNames().stream()
            .collect(Collectors.toMap(name -> name, manifest::getProperty)));
  }

  String address(String name) {
    return FOLDER + hashedNames.getOrDefault(name, name);
  }

  boolean has(String name) {
    return hashedNames.containsKey(name);
  }
}
