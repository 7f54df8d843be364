package nl.schakel.library.model;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import nl.schakel.shared.Parsed;

/** A file as it came, recognised by what is in it and never by what it is called. */
public record SentFile(FileKind kind, Bytes content) {

  /** In bytes; more is a film, which belongs elsewhere. */
  public static final int LARGEST = 5 * 1_024 * 1_024;

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** What is in a file. */
  public static final class Bytes {

    private final byte[] bytes;

    public Bytes(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    public byte[] bytes() {
      return bytes.clone();
    }

    public int size() {
      return bytes.length;
    }
  }

  /**
   * Codes: EMPTY_FILE, UNKNOWN_FILE_KIND, BROKEN_FILE, ACTIVE_FILE for what runs by itself, and
   * FILE_TOO_LARGE when unpacked.
   */
  public static Parsed<SentFile> parse(byte[] sent) {
    return kind(sent).then(kind -> Parsed.valid(new SentFile(kind, new Bytes(sent))));
  }

  private static Parsed<FileKind> kind(byte[] sent) {
    if (sent.length == 0) {
      return Parsed.invalid("EMPTY_FILE");
    }
    if (begins(sent, PDF)) {
      return PdfFile.kind(new String(sent, StandardCharsets.ISO_8859_1));
    }
    return begins(sent, ZIP) ? PackedFile.kind(sent) : text(sent);
  }

  /** Whatever is no honest text could be anything. */
  private static Parsed<FileKind> text(byte[] sent) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(sent)).toString();
      boolean plain = text.chars().noneMatch(SentFile::isControl) && !LooksLike.page(text);
      return plain ? Parsed.valid(FileKind.TEXT) : Parsed.invalid("UNKNOWN_FILE_KIND");
    } catch (CharacterCodingException binary) {
      return Parsed.invalid("UNKNOWN_FILE_KIND");
    }
  }

  private static boolean isControl(int character) {
    return character < ' ' && character != '\n' && character != '\r' && character != '\t';
  }

  private static boolean begins(byte[] sent, byte[] with) {
    return sent.length >= with.length && Arrays.equals(sent, 0, with.length, with, 0, with.length);
  }

  /** Text that another program would run. */
  private static final class LooksLike {

    private static final Pattern PAGE =
        Pattern.compile("(?i)^\\W*(<\\s*[!?a-z]|#!)|<\\s*(script|svg|html|iframe)\\b");

    private static boolean page(String text) {
      return PAGE.matcher(text).find();
    }
  }
}
