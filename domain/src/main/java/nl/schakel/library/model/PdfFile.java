package nl.schakel.library.model;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.shared.Parsed;

/** What is in a PDF, read byte by byte as letters. */
final class PdfFile {

  /** What a PDF does by itself when it is opened. */
  private static final Pattern ACTIVE =
      Pattern.compile("/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia)\\b");

  /** A letter of a name, written in another way. */
  private static final Pattern CODED = Pattern.compile("#([0-9a-fA-F]{2})");

  private PdfFile() {}

  /** Codes: BROKEN_FILE, ACTIVE_FILE and, when unpacked, FILE_TOO_LARGE. */
  static Parsed<FileKind> kind(String sent) {
    if (!sent.stripTrailing().endsWith("%%EOF")) {
      return Parsed.invalid("BROKEN_FILE");
    }
    return words(sent)
        .then(
            words ->
                ACTIVE.matcher(words).find()
                    ? Parsed.invalid("ACTIVE_FILE")
                    : Parsed.valid(FileKind.PDF));
  }

  /** In pictures and typefaces any letters may stand by chance, but not in packed objects. */
  private static Parsed<String> words(String sent) {
    PdfObjects objects = new PdfObjects();
    StringBuilder words = new StringBuilder();
    for (String part : sent.split("endstream", -1)) {
      PdfGap gap = PdfGap.in(part);
      String outside = CODED.matcher(part.substring(0, gap.begin())).replaceAll(PdfFile::plain);
      words.append(outside).append(' ');
      if (gap.end() < part.length()) {
        switch (objects.in(outside, part.substring(gap.end()))) {
          case Parsed.Valid<String>(var packed) ->
              words.append(CODED.matcher(packed).replaceAll(PdfFile::plain)).append(' ');
          case Parsed.Invalid<String> unreadable -> {
            return unreadable;
          }
        }
      }
    }
    return Parsed.valid(words.toString());
  }

  private static String plain(MatchResult coded) {
    char letter = (char) Integer.parseInt(coded.group(1), 16);
    return Matcher.quoteReplacement(String.valueOf(letter));
  }
}
