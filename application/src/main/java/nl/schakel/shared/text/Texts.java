package nl.schakel.shared.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.schakel.shared.Language;

/**
 * Every text that a reader sees, by key, in every language of the product. The texts stand in
 * {@code texts/<feature>_<language>.properties} on the class path (UTF-8, ICU message format with
 * named arguments); each adapter ships its own. What a language lacks is read in Dutch.
 */
public final class Texts {

  /** In the order in which readers may choose. Another language is another set of files. */
  public static final List<Language> LANGUAGES =
      List.of(Language.DUTCH, Language.ENGLISH, Language.FRENCH, Language.ARABIC);

  /** What happens when not even Dutch has a text: tests fail, readers see the bare key. */
  public enum Missing {
    FAILS,
    SHOWS_KEY
  }

  private final Map<Language, Map<String, String>> patterns;
  private final Map<Language, Wording> wordings = new ConcurrentHashMap<>();
  private final Missing missing;

  Texts(Map<Language, Map<String, String>> patterns, Missing missing) {
    this.patterns = Map.copyOf(patterns);
    this.missing = missing;
  }

  public static Texts onClassPath(Missing missing) {
    return new Texts(
        LANGUAGES.stream().collect(Collectors.toMap(each -> each, Bundles::load)), missing);
  }

  public Wording in(Language reader) {
    Language spoken = patterns.containsKey(reader) ? reader : Language.DUTCH;
    return wordings.computeIfAbsent(spoken, language -> new Wording(this, language));
  }

  Optional<String> pattern(Language language, String key) {
    return Optional.ofNullable(patterns.getOrDefault(language, Map.of()).get(key));
  }

  String absent(String key) {
    return switch (missing) {
      case FAILS -> throw new IllegalArgumentException("no text with the key " + key);
      case SHOWS_KEY -> key;
    };
  }
}
