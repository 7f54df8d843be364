package nl.schakel.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/**
 * Where a package stands in the grid.
 *
 * @param feature its column, such as {@code learning}; empty for {@code nl.schakel} itself
 * @param kind what lives there, such as {@code usecase}; empty for the published language
 */
record Place(String feature, String kind) {

  static final String ROOT = "nl.schakel";

  /** The features in order of who may know whom: each knows only those in the lines above. */
  static final List<List<String>> COLUMNS =
      List.of(
          List.of("shared"),
          List.of("places"),
          List.of("people"),
          List.of("access"),
          List.of("partners"),
          List.of("agreements", "advice"),
          List.of("learning", "chains"),
          List.of("handouts"),
          List.of(
              "attendance",
              "courses",
              "requests",
              "supervision",
              "referrals",
              "workshops",
              "consultations"),
          List.of("communities", "recognition", "evaluation", "messages", "groups"),
          List.of("library", "exchange", "parents", "rosters", "measures"),
          List.of("newsletters"),
          List.of("notifications", "audit", "reporting"),
          List.of("portal"),
          List.of("bootstrap"));

  static Place of(JavaClass type) {
    return of(type.getPackageName());
  }

  static Place of(String packageName) {
    if (!packageName.startsWith(ROOT + ".")) {
      return new Place("", "");
    }
    String below = packageName.substring(ROOT.length() + 1);
    int dot = below.indexOf('.');
    return dot < 0
        ? new Place(below, "")
        : new Place(below.substring(0, dot), below.substring(dot + 1));
  }

  static List<String> features() {
    return COLUMNS.stream()
        .flatMap(List::stream)
        .filter(name -> !name.equals("bootstrap"))
        .toList();
  }

  boolean isFeature() {
    return features().contains(feature);
  }

  /** Domain and application: what must read the same whatever it is plugged into. */
  boolean isInside() {
    return isFeature() && List.of("", "model", "usecase", "port", "query", "text").contains(kind);
  }

  boolean mayKnow(Place other) {
    return feature.equals(other.feature) || line() > other.line();
  }

  private int line() {
    for (int line = 0; line < COLUMNS.size(); line++) {
      if (COLUMNS.get(line).contains(feature)) {
        return line;
      }
    }
    return COLUMNS.size();
  }
}
