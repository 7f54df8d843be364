package nl.schakel.architecture;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.bootstrap.BesideOthers;
import org.junit.jupiter.api.Test;

/** The grid is closed: these packages, in these Maven modules, each one introduced in words. */
@BesideOthers
class PackageRules {

  /** What lives in which Maven module; empty is the feature's published language. */
  private static final Map<String, List<String>> ROWS =
      Map.of(
          "domain", List.of("", "model"),
          "application", List.of("usecase", "port", "query", "text"),
          "adapters-web", List.of("web"),
          "adapters-persistence", List.of("persistence"),
          "adapters-mail", List.of("mail"),
          "adapters-pdf", List.of("pdf"),
          "adapters-http", List.of("http"),
          "adapters-solver", List.of("solver"),
          "bootstrap", List.of("listening"));

  private static final Map<String, String> SIDES =
      Map.of(
          "usecase", "PrimaryPort",
          "port", "SecondaryPort",
          "query", "Port",
          "web", "PrimaryAdapter",
          "listening", "PrimaryAdapter",
          "persistence", "SecondaryAdapter",
          "mail", "SecondaryAdapter",
          "pdf", "SecondaryAdapter",
          "http", "SecondaryAdapter",
          "solver", "SecondaryAdapter");

  @Test
  void every_package_has_its_place_in_the_grid() {
    Rule.eachSource(
            _ -> true,
            source -> isAllowed(source) ? Stream.empty() : Stream.of(source.path()),
            "who looks for something looks in one place; a new kind of package is a decision")
        .holds()
        .catches(
            "domain/src/main/java/nl/schakel/people/helpers/Sneaky.java",
            "package nl.schakel.people.helpers; class Sneaky {}");
  }

  @Test
  void only_shared_has_texts() {
    Rule.eachSource(
            source -> source.row().equals("application") || source.place().kind().equals("text"),
            source ->
                source.place().kind().equals("text") && !source.place().feature().equals("shared")
                    ? Stream.of(source.path())
                    : Stream.empty(),
            "words are put together in one way for all features")
        .holds()
        .catches("people/text/Sneaky.java", "package nl.schakel.people.text; class Sneaky {}");
  }

  @Test
  void every_package_is_introduced_and_null_marked() {
    Rule.allSources(
            sources ->
                sources.stream().collect(groupingBy(Source::packageName)).entrySet().stream()
                    .filter(entry -> !isIntroduced(entry.getValue()))
                    .map(Map.Entry::getKey),
            "null is opted into, type by type, and a reader is told what to expect")
        .holds()
        .catches("nl.schakel.people.model", "package nl.schakel.people.model; class Sneaky {}");
  }

  @Test
  void every_package_says_on_which_side_of_the_hexagon_it_is() {
    Rule.eachSource(
            source -> source.isPackageInfo() && SIDES.containsKey(source.place().kind()),
            source ->
                source.text().contains("\n@" + SIDES.get(source.place().kind()) + "\n")
                    ? Stream.empty()
                    : Stream.of(source.path() + " lacks @" + SIDES.get(source.place().kind())),
            "who reads a package sees its side of the hexagon where it begins")
        .holds()
        .catches(
            "people/port/package-info.java lacks @SecondaryPort",
            "/** Ports. */\npackage nl.schakel.people.port;");
  }

  private static boolean isAllowed(Source source) {
    Place place = source.place();
    if (source.row().equals("bootstrap") && !place.isFeature()) {
      return List.of(new Place("", ""), new Place("bootstrap", "")).contains(place);
    }
    return place.isFeature() && ROWS.getOrDefault(source.row(), List.of()).contains(place.kind());
  }

  private static boolean isIntroduced(List<Source> sources) {
    return sources.stream()
        .filter(Source::isPackageInfo)
        .anyMatch(
            source -> source.text().contains("@NullMarked") && source.text().startsWith("/**"));
  }
}
