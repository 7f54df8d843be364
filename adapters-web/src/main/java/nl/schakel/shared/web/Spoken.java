package nl.schakel.shared.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Arrays;
import java.util.List;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PlainText;

/** One word of a search, without capitals and accents. */
public record Spoken(String typed, String plain) {

  /** More words than anybody means. */
  private static final int MOST = 8;

  /** Shorter words stand inside too many others. */
  private static final int SHORTEST_PART = 3;

  /** Each search asks the same few hundred names. */
  private static final LoadingCache<String, String> PLAIN_NAMES =
      Caffeine.newBuilder().maximumSize(5_000).build(PlainText::bare);

  public static List<Spoken> words(String typed) {
    return Arrays.stream(typed.split("[^\\p{L}\\p{M}\\p{Nd}]+"))
        .filter(word -> !word.isEmpty())
        .distinct()
        .limit(MOST)
        .map(word -> new Spoken(word, PlainText.bare(word)))
        .toList();
  }

  public boolean isIn(LocalizedText name) {
    return name.texts().values().stream().anyMatch(this::isIn);
  }

  public boolean isIn(String name) {
    String text = PLAIN_NAMES.get(name);
    return plain.length() < SHORTEST_PART
        ? Arrays.asList(text.split("[^\\p{L}\\p{Nd}]+")).contains(plain)
        : text.contains(plain);
  }

  /** Whether it is the whole name. */
  public boolean is(String name) {
    return PlainText.bare(name).equals(plain);
  }
}
