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

  /** Readers forgive what stands between the two, and what ends the line. */
  private static final Pattern STREAM =
      Pattern.compile(">>(?:\\s|%[^\\r\\n]{0,200}[\\r\\n]){0,50}stream(?:\\r\\n|\\n|\\r)");

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
      String[] beside = STREAM.split(part, 2);
      String outside = CODED.matcher(beside[0]).replaceAll(PdfFile::plain);
      words.append(outside).append(' ');
      if (beside.length > 1) {
        switch (objects.in(outside, beside[1])) {
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
