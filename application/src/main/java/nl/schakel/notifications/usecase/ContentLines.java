package nl.schakel.notifications.usecase;

import java.nio.charset.StandardCharsets;

/** Content lines of RFC 5545: escaped, folded at 75 octets, ended by CR LF. */
final class ContentLines {

  private static final int OCTETS = 75;

  private final StringBuilder lines = new StringBuilder();

  /** A line whose value has a form of its own: a date, a URI, a code. */
  ContentLines add(String nameAndParameters, String value) {
    fold(nameAndParameters + ":" + value);
    return this;
  }

  /** A line whose value is text, in which some characters mean something. */
  ContentLines addText(String nameAndParameters, String text) {
    return add(nameAndParameters, escape(text));
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\r\n?|\n", "\\\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /** A line may be cut anywhere but inside a character; the space that continues it counts. */
  private void fold(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int end = i + Character.charCount(line.codePointAt(i));
      String character = line.substring(i, end);
      int needed = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + needed > OCTETS) {
        lines.append("\r\n ");
        octets = 1;
      }
      lines.append(character);
      octets += needed;
      i = end;
    }
    lines.append("\r\n");
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
