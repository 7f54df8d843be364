package nl.schakel.library.model;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.schakel.shared.Parsed;

/**
 * Objects of a PDF that are packed together in a stream (ISO 32000-2, 7.5.7). What is packed in a
 * way that is not looked into counts as broken: it could be anything.
 */
final class PdfObjects {

  /** Of all in one file together; more out of five megabytes is meant to break something. */
  private static final int LARGEST_UNPACKED = 20 * 1_024 * 1_024;

  private static final Pattern NAMED = Pattern.compile("/ObjStm\\b");
  private static final Pattern FIRST = Pattern.compile("/First\\b");
  private static final Pattern NUMBER = Pattern.compile("/N\\b");
  private static final Pattern BEGIN = Pattern.compile("\\d\\s+obj\\b");
  private static final Pattern PACKED = Pattern.compile("/(Filter|F)\\b");
  private static final Pattern DEFLATED =
      Pattern.compile(
          "/Filter\\s*(?:\\[\\s*)?/(?:FlateDecode|Fl)\\s*(?:\\]|/(?!\\w*Decode\\b)|>>|$)");

  /** Bytes are told as differences to others. */
  private static final Pattern PREDICTED = Pattern.compile("/Predictor\\s*+(?!1\\b)");

  private final byte[] buffer = new byte[8_192];
  private int unpacked;

  /**
   * The packed objects, or nothing when the stream holds something else. Codes: BROKEN_FILE and
   * FILE_TOO_LARGE.
   *
   * @param before what stands between the stream before and this one
   * @param stream as letters of one byte each
   */
  Parsed<String> in(String before, String stream) {
    String own = lastObject(before);
    boolean objects =
        NAMED.matcher(before).find() || (FIRST.matcher(own).find() && NUMBER.matcher(own).find());
    if (!objects) {
      return Parsed.valid("");
    }
    if (!PACKED.matcher(own).find()) {
      return Parsed.valid(stream);
    }
    return DEFLATED.matcher(own).find() && !PREDICTED.matcher(own).find()
        ? inflated(stream.getBytes(StandardCharsets.ISO_8859_1))
        : Parsed.invalid("BROKEN_FILE");
  }

  private static String lastObject(String before) {
    Matcher begin = BEGIN.matcher(before);
    int at = 0;
    while (begin.find()) {
      at = begin.start();
    }
    return before.substring(at);
  }

  private Parsed<String> inflated(byte[] stream) {
    StringBuilder all = new StringBuilder();
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(stream);
      while (!inflater.finished()) {
        int read = inflater.inflate(buffer);
        unpacked += read;
        if (unpacked > LARGEST_UNPACKED) {
          return Parsed.invalid("FILE_TOO_LARGE");
        }
        if (read == 0) {
          return Parsed.invalid("BROKEN_FILE");
        }
        all.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
      }
      return Parsed.valid(all.toString());
    } catch (DataFormatException broken) {
      return Parsed.invalid("BROKEN_FILE");
    }
  }
}
