package nl.schakel.library.model;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schakel.shared.Parsed;

/** What is in a PDF, read byte by byte as letters. */
final class PdfFile {

  /** What a PDF does by itself when it is opened. */
  private static final Pattern ACTIVE =
      Pattern.compile("/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia)\\b");

  private static final Pattern STREAM = Pattern.compile(">>\\s*stream\\r?\\n");

  /** A letter of a name, written in another way. */
  private static final Pattern CODED = Pattern.compile("#([0-9a-fA-F]{2})");

  private PdfFile() {}

  /** Codes: BROKEN_FILE and ACTIVE_FILE. */
  static Parsed<FileKind> kind(String sent) {
    if (!sent.stripTrailing().endsWith("%%EOF")) {
      return Parsed.invalid("BROKEN_FILE");
    }
    String words = CODED.matcher(outsideStreams(sent)).replaceAll(PdfFile::plain);
    return ACTIVE.matcher(words).find()
        ? Parsed.invalid("ACTIVE_FILE")
        : Parsed.valid(FileKind.PDF);
  }

  /** In pictures and typefaces any letters may stand by chance. */
  private static String outsideStreams(String sent) {
    String[] parts = sent.split("endstream", -1);
    int last = parts.length - 1;
    return Arrays.stream(parts, 0, last)
            .map(part -> STREAM.split(part, 2)[0])
            .collect(Collectors.joining(" "))
        + " "
        + parts[last];
  }

  private static String plain(MatchResult coded) {
    char letter = (char) Integer.parseInt(coded.group(1), 16);
    return Matcher.quoteReplacement(String.valueOf(letter));
  }
}
