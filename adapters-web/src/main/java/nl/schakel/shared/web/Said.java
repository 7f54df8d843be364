package nl.schakel.shared.web;

import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.text.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was written; where that is another language than the page's it says which, for who
 * listens to it and for the direction of its lines.
 *
 * @param lang null where it is the language of the page
 * @param dir null where it is the direction of the page
 * @param address where one reads more, on pages that lead there
 */
public record Said(
    String text, @Nullable String lang, @Nullable String dir, @Nullable String address) {

  public Said(String text, @Nullable String lang, @Nullable String dir) {
    this(text, lang, dir, null);
  }

  public static Said of(LocalizedText text, Language reader) {
    Language written = text.languageFor(reader);
    return written.equals(reader)
        ? here(text.in(reader))
        : new Said(text.in(reader), written.tag(), Direction.of(written));
  }

  /** In the words of the page itself. */
  public static Said here(String text) {
    return new Said(text, null, null);
  }

  /** A name, which has a direction of its own. */
  public static Said name(LocalizedText name, Language reader) {
    return new Said(name.in(reader), null, "auto");
  }

  public Said linkedTo(String there) {
    return new Said(text, lang, dir, there);
  }
}
