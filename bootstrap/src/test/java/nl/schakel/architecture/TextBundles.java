package nl.schakel.architecture;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of every adapter, as they stand in the checkout. */
final class TextBundles {

  private static final List<String> LANGUAGES = List.of("nl", "en", "fr", "ar");

  private TextBundles() {}

  static Map<String, Map<String, String>> byLanguage() {
    Map<String, Map<String, String>> texts = new TreeMap<>();
    for (String language : LANGUAGES) {
      Map<String, String> each = new TreeMap<>();
      lines(language).forEach(line -> each.put(line[0], line[1]));
      texts.put(language, each);
    }
    return texts;
  }

  /** The last of two texts with one name wins, and the first is a lie that nobody sees. */
  static Set<String> namedTwice() {
    return LANGUAGES.stream()
        .flatMap(TextBundles::files)
        .flatMap(file -> twice(lines(file).map(line -> line[0])).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  static Set<String> twice(Stream<String> names) {
    Set<String> seen = new HashSet<>();
    return names.filter(name -> !seen.add(name)).collect(Collectors.toUnmodifiableSet());
  }

  /** Words that another language shares with Dutch, each listed by hand. */
  static Set<String> sameOnPurpose() {
    return Repository.read(
            Repository.ROOT.resolve("bootstrap/src/test/resources/texts-that-stay-the-same"))
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String[]> lines(String language) {
    return files(language).flatMap(TextBundles::lines);
  }

  private static Stream<Path> files(String language) {
    return Repository.ROWS.stream()
        .map(row -> Repository.ROOT.resolve(row).resolve("src/main/resources/texts"))
        .flatMap(folder -> Repository.files(folder, "_" + language + ".properties").stream());
  }

  private static Stream<String[]> lines(Path file) {
    return Repository.read(file)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("=", 2));
  }
}
