package nl.schakel.shared.text;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.schakel.shared.Language;

/** The texts in one language. */
public final class Wording {

  private final Texts texts;
  private final Language language;
  private final Map<String, Message> messages = new ConcurrentHashMap<>();

  Wording(Texts texts, Language language) {
    this.texts = texts;
    this.language = language;
  }

  public Language language() {
    return language;
  }

  public boolean isRightToLeft() {
    return Direction.isRightToLeft(language);
  }

  public boolean has(String key) {
    return texts.pattern(language, key).isPresent()
        || texts.pattern(Language.DUTCH, key).isPresent();
  }

  /**
   * The text with its places filled.
   *
   * @param arguments name, value, name, value: {@code text("edition.seats", "count", 3)}
   */
  public String text(String key, Object... arguments) {
    if (arguments.length == 0) {
      return text(key, Map.of());
    }
    Map<String, Object> named = HashMap.newHashMap(arguments.length / 2);
    for (int i = 0; i < arguments.length; i += 2) {
      named.put(arguments[i].toString(), arguments[i + 1]);
    }
    return text(key, named);
  }

  public String text(String key, Map<String, Object> arguments) {
    Message known = messages.get(key);
    if (known != null) {
      return known.with(arguments);
    }
    return has(key)
        ? messages.computeIfAbsent(key, this::message).with(arguments)
        : texts.absent(key);
  }

  private Message message(String key) {
    return texts
        .pattern(language, key)
        .map(own -> Message.of(own, language))
        .orElseGet(
            () -> Message.of(texts.pattern(Language.DUTCH, key).orElseThrow(), Language.DUTCH));
  }
}
