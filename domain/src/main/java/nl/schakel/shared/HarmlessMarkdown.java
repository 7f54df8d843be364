package nl.schakel.shared;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether readers may get what somebody wrote in Markdown: whoever writes HTML or links to a
 * program is told so, and not left to wonder where it went when it is shown.
 */
public final class HarmlessMarkdown {

  /** But for an address between such signs, which is Markdown. */
  private static final Pattern HTML =
      Pattern.compile("<(?!https?://|mailto:)\\s*[/!?]?\\s*[a-zA-Z]|<!--");

  private static final Pattern PROGRAM =
      Pattern.compile("(?i)(javascript|data|vbscript|file)\\s*:[^\\s]");

  /** In a link, in a picture, and behind the name of a link that stands elsewhere. */
  private static final Pattern TARGET =
      Pattern.compile("\\]\\(\\s*<?([^)>\\s]+)|(?m)^ {0,3}\\[[^\\]]+\\]:\\s*<?(\\S+)");

  private static final Pattern CODED =
      Pattern.compile("(?i)&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(colon|tab|newline));?");
  private static final Pattern SCHEME = Pattern.compile("(?i)^([a-z][a-z0-9+.-]*):.*");
  private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");

  private HarmlessMarkdown() {}

  /** Codes: HTML_NOT_ALLOWED, UNSAFE_LINK. */
  public static Parsed<String> check(String typed) {
    if (HTML.matcher(typed).find()) {
      return Parsed.invalid("HTML_NOT_ALLOWED");
    }
    boolean unsafe =
        PROGRAM.matcher(typed).find()
            || TARGET.matcher(typed).results().anyMatch(HarmlessMarkdown::isUnsafe);
    return unsafe ? Parsed.invalid("UNSAFE_LINK") : Parsed.valid(typed);
  }

  /** Browsers read what is coded, and look over what cannot be seen. */
  private static boolean isUnsafe(MatchResult found) {
    String target = found.group(1) == null ? found.group(2) : found.group(1);
    String plain =
        CODED
            .matcher(target.replace("\\", ""))
            .replaceAll(each -> Matcher.quoteReplacement(decoded(each)))
            .replaceAll("[\\p{Cntrl}\\s]", "");
    Matcher scheme = SCHEME.matcher(plain);
    return scheme.matches() && !SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
  }

  private static String decoded(MatchResult coded) {
    if (coded.group(3) != null) {
      return coded.group(3).equalsIgnoreCase("colon") ? ":" : "";
    }
    int point =
        coded.group(1) == null
            ? Integer.parseInt(coded.group(2))
            : Integer.parseInt(coded.group(1), 16);
    return Character.isValidCodePoint(point) ? Character.toString(point) : "";
  }
}
