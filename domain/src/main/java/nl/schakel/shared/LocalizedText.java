package nl.schakel.shared;

import java.util.Map;
import java.util.TreeMap;

/**
 * One text in several languages. Dutch is always there, because every organisation that uses
 * Schakel can read it; another language falls back to it.
 */
public record LocalizedText(Map<Language, String> texts) {

  public LocalizedText {
    texts = Map.copyOf(texts);
    if (!texts.containsKey(Language.DUTCH)) {
      throw new IllegalArgumentException("a localized text needs at least Dutch");
    }
  }

  public static LocalizedText dutch(String text) {
    return new LocalizedText(Map.of(Language.DUTCH, text));
  }

  public LocalizedText with(Language language, String text) {
    Map<Language, String> more = new TreeMap<>(texts);
    more.put(language, text);
    return new LocalizedText(more);
  }

  public String in(Language reader) {
    String own = texts.get(reader);
    return own == null ? texts.getOrDefault(Language.DUTCH, "") : own;
  }

  /** The language in which {@link #in} answers, for the {@code lang} attribute around it. */
  public Language languageFor(Language reader) {
    return texts.containsKey(reader) ? reader : Language.DUTCH;
  }
}
