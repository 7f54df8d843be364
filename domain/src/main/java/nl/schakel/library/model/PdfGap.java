package nl.schakel.library.model;

/**
 * The way from the end of a dictionary to the bytes of its stream (ISO 32000-2, 7.3.8). Readers
 * forgive spaces and comments between the two, and what ends the line. Each letter is looked at
 * once, whoever wrote them.
 *
 * @param begin where the dictionary ends
 * @param end where the bytes begin; as long as the text when there is no stream
 */
record PdfGap(int begin, int end) {

  private static final String CLOSED = ">>";
  private static final String STREAM = "stream";

  /** The first one of a text. */
  static PdfGap in(String text) {
    int begin = text.indexOf(CLOSED);
    while (begin >= 0) {
      int at = afterSpace(text, begin + CLOSED.length());
      int bytes = at + STREAM.length();
      if (text.startsWith(STREAM, at) && endsLine(text, bytes)) {
        return new PdfGap(begin, text.startsWith("\r\n", bytes) ? bytes + 2 : bytes + 1);
      }
      begin = text.indexOf(CLOSED, at - 1);
    }
    return new PdfGap(text.length(), text.length());
  }

  /** A comment ends with its line; a dictionary that ends in it does not count. */
  private static int afterSpace(String text, int from) {
    int at = from;
    boolean comment = false;
    while (at < text.length() && (comment || isSpace(text.charAt(at)))) {
      comment = !endsLine(text, at) && (comment || text.charAt(at) == '%');
      at++;
    }
    return at;
  }

  private static boolean isSpace(char letter) {
    return letter == '%' || letter == 0 || Character.isWhitespace(letter);
  }

  private static boolean endsLine(String text, int at) {
    return at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r');
  }
}
