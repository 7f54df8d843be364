package nl.schakel.courses.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schakel.shared.Parsed;

/**
 * A picture as we drew it ourselves: without what the camera wrote about place, time and owner, and
 * without whatever else was hidden in the file.
 */
public record Picture(Kind kind, int width, int height, Content content) {

  /** Where a picture is found; Markdown with another address shows none. */
  public static final String PATH = "/courses/pictures/";

  /** Longer than any sentence that says what is to be seen. */
  public static final int LONGEST_TEXT = 250;

  private static final Pattern IN_MARKDOWN = Pattern.compile("!\\[([^\\]]*)](?:\\(([^)]*)\\))?");

  public static final class Content {
    private final byte[] bytes;

    public Content(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    public byte[] bytes() {
      return bytes.clone();
    }
  }

  public enum Kind {
    JPEG,
    PNG
  }

  /**
   * What is in it, in SHA-256: its name for ever. Nobody guesses it, so that who has the address
   * may see the picture.
   */
  public record Hash(String value) {

    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]{64}");

    public Hash {
      if (!HEXADECIMAL.matcher(value).matches()) {
        throw new IllegalArgumentException("no SHA-256");
      }
    }

    static Hash of(Content content) {
      try {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.bytes);
        return new Hash(HexFormat.of().formatHex(digest));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }

    public static Optional<Hash> parse(String typed) {
      return HEXADECIMAL.matcher(typed).matches() ? Optional.of(new Hash(typed)) : Optional.empty();
    }

    public String address() {
      return PATH + value;
    }
  }

  public Hash hash() {
    return Hash.of(content);
  }

  public static Stream<Hash> in(String markdown) {
    return results(markdown).flatMap(found -> hash(found).stream());
  }

  /**
   * Whoever cannot see a picture must be told what is on it, and a picture from elsewhere would
   * tell that elsewhere who reads. Codes: PICTURE_WITHOUT_TEXT, PICTURE_FROM_ELSEWHERE.
   */
  static Parsed<String> check(String markdown) {
    if (results(markdown).anyMatch(found -> hash(found).isEmpty())) {
      return Parsed.invalid("PICTURE_FROM_ELSEWHERE");
    }
    return results(markdown).anyMatch(found -> found.group(1).isBlank())
        ? Parsed.invalid("PICTURE_WITHOUT_TEXT")
        : Parsed.valid(markdown);
  }

  private static Stream<MatchResult> results(String markdown) {
    return IN_MARKDOWN.matcher(markdown).results();
  }

  private static Optional<Hash> hash(MatchResult found) {
    return Optional.ofNullable(found.group(2))
        .map(String::strip)
        .filter(address -> address.startsWith(PATH))
        .flatMap(address -> Hash.parse(address.substring(PATH.length())));
  }

  public static String markdown(Hash hash, String text) {
    return "![" + text.replaceAll("[\\[\\]]", "") + "](" + hash.address() + ")";
  }
}
