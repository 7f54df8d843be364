package nl.schakel.shared;

import java.util.Map;
import java.util.TreeMap;

/**
 * One text in several languages. Dutch is always there, because every organisation that uses
 * Schakel can read it; another language falls back to it. What people write for each other in one
 * language only is in that language for everybody.
 */
public record LocalizedText(Map<Language, String> texts) {

  public LocalizedText {
    texts = Map.copyOf(texts);
    if (texts.size() != 1 && !texts.containsKey(Language.DUTCH)) {
      throw new IllegalArgumentException("a localized text needs at least Dutch");
    }
  }

  public static LocalizedText dutch(String text) {
    return new LocalizedText(Map.of(Language.DUTCH, text));
  }

  /** Written in this language, and in no other. */
  public static LocalizedText only(Language language, String text) {
    return new LocalizedText(Map.of(language, text));
  }

  public LocalizedText with(Language language, String text) {
    Map<Language, String> more = new TreeMap<>(texts);
    more.put(language, text);
    return new LocalizedText(more);
  }

  public String in(Language reader) {
    return texts.getOrDefault(languageFor(reader), "");
  }

  /** The language in which {@link #in} answers, for the {@code lang} attribute around it. */
  public Language languageFor(Language reader) {
    return texts.containsKey(reader) ? reader : fallback();
  }

  private Language fallback() {
    return texts.containsKey(Language.DUTCH) ? Language.DUTCH : texts.keySet().iterator().next();
  }
}
