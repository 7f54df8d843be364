package nl.schakel.architecture;

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

  /** Words that another language shares with Dutch, each listed by hand. */
  static Set<String> sameOnPurpose() {
    return Repository.read(
            Repository.ROOT.resolve("bootstrap/src/test/resources/texts-that-stay-the-same"))
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String[]> lines(String language) {
    return Repository.ROWS.stream()
        .map(row -> Repository.ROOT.resolve(row).resolve("src/main/resources/texts"))
        .flatMap(folder -> Repository.files(folder, "_" + language + ".properties").stream())
        .flatMap(file -> Repository.read(file).lines())
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("=", 2));
  }
}
