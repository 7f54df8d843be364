package nl.schakel.newsletters.model;

import java.util.List;
import java.util.regex.Pattern;
import nl.schakel.newsletters.NewsletterCards.Item;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.Slug;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What a newsletter says.
 *
 * @param text Markdown
 * @param items what is new, as it was when it was chosen: what was sent does not change
 */
public record Issue(Slug slug, LocalizedText title, LocalizedText text, List<Item> items)
    implements ValueObject {

  public static final int LONGEST_TITLE = 120;
  public static final int LONGEST_TEXT = 5_000;
  public static final int MOST_ITEMS = 30;

  private static final Pattern HTML =
      Pattern.compile("<(?!https?://|mailto:)\\s*[/!?]?\\s*[a-zA-Z]");

  /** Whatever a browser would run or open itself when somebody follows the link. */
  private static final Pattern PROGRAM =
      Pattern.compile("(?i)(javascript|data|vbscript|file)\\s*:[^\\s]");

  public Issue {
    items = List.copyOf(items);
    if (items.size() > MOST_ITEMS) {
      throw new IllegalArgumentException("too many items");
    }
  }

  /** The same words at another address. */
  public Issue at(Slug other) {
    return new Issue(other, title, text, items);
  }

  /** Codes: HTML_NOT_ALLOWED, UNSAFE_LINK, PICTURE_NOT_ALLOWED: a picture tells who looks at it. */
  public static Parsed<String> markdown(String typed) {
    if (HTML.matcher(typed).find()) {
      return Parsed.invalid("HTML_NOT_ALLOWED");
    }
    if (PROGRAM.matcher(typed).find()) {
      return Parsed.invalid("UNSAFE_LINK");
    }
    return typed.contains("![") ? Parsed.invalid("PICTURE_NOT_ALLOWED") : Parsed.valid(typed);
  }
}
