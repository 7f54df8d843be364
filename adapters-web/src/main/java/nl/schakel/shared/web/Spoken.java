package nl.schakel.shared.web;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.schakel.shared.LocalizedText;

/** One word of a search, without capitals and accents. */
public record Spoken(String typed, String plain) {

  /** More words than anybody means. */
  private static final int MOST = 8;

  /** Shorter words stand inside too many others. */
  private static final int SHORTEST_PART = 3;

  public static List<Spoken> words(String typed) {
    return Arrays.stream(typed.split("[^\\p{L}\\p{M}\\p{Nd}]+"))
        .filter(word -> !word.isEmpty())
        .distinct()
        .limit(MOST)
        .map(word -> new Spoken(word, plain(word)))
        .toList();
  }

  public boolean isIn(LocalizedText name) {
    return name.texts().values().stream().anyMatch(this::isIn);
  }

  public boolean isIn(String name) {
    String text = plain(name);
    return plain.length() < SHORTEST_PART
        ? Arrays.asList(text.split("[^\\p{L}\\p{Nd}]+")).contains(plain)
        : text.contains(plain);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
