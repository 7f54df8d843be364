package nl.schakel.shared.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The parts between the boundaries of a body, one after the other, and never more than allowed. */
final class PartStream {

  /** Of what is too large so many times is read and let go, so that its sender hears about it. */
  private static final int PATIENCE = 4;

  private static final int MOST_PARTS = 1_000;
  private static final int MOST_HEADERS = 8;
  private static final int LONGEST_HEADER = 1_024;

  private final InputStream body;
  private final byte[] delimiter;
  private long left;
  private int count;

  PartStream(InputStream body, String boundary, int largest) {
    this.body = new BufferedInputStream(body, 16_384);
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
    this.left = RequestContent.MAXIMUM_BODY + (long) PATIENCE * largest;
  }

  /** Goes to the next part, or answers that there is none. */
  boolean next() throws IOException {
    if (count == 0) {
      copyTo(OutputStream.nullOutputStream(), 2);
    }
    count++;
    int first = read();
    int second = read();
    if (first == '-' && second == '-') {
      return false;
    }
    if (first != '\r' || second != '\n' || count > MOST_PARTS) {
      throw Multipart.malformed();
    }
    return true;
  }

  List<String> headers() throws IOException {
    List<String> headers = new ArrayList<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      headers.add(line);
      if (headers.size() > MOST_HEADERS) {
        throw Multipart.malformed();
      }
    }
    return headers;
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = read(); next != '\n'; next = read()) {
      line.write(next);
      if (line.size() > LONGEST_HEADER) {
        throw Multipart.malformed();
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }

  /** Everything up to the next boundary. */
  void copyTo(OutputStream target) throws IOException {
    copyTo(target, 0);
  }

  /**
   * A boundary begins with the only carriage return in it, so nothing has to be looked at twice.
   */
  private void copyTo(OutputStream target, int seen) throws IOException {
    int matched = seen;
    while (matched < delimiter.length) {
      int next = read();
      if (next == delimiter[matched]) {
        matched++;
      } else {
        target.write(delimiter, 0, matched);
        matched = next == '\r' ? 1 : 0;
        if (matched == 0) {
          target.write(next);
        }
      }
    }
  }

  private int read() throws IOException {
    if (left-- == 0) {
      throw RequestContent.tooLarge();
    }
    int next = body.read();
    if (next < 0) {
      throw Multipart.malformed();
    }
    return next;
  }
}
