package nl.schakel.shared.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.shared.Parsed;

/**
 * The files of a form, by the names of their fields.
 *
 * @param largest so much of all files together is kept, in bytes
 */
record SentFiles(Map<String, SentFile> files, int largest) {

  static final SentFiles NONE = new SentFiles(Map.of(), 0);

  private static final int MEGABYTE = 1_024 * 1_024;

  SentFiles {
    files = Map.copyOf(files);
  }

  /** A file as it came; when it was too large, only its beginning. */
  static final class SentFile {
    private final byte[] content;
    private final boolean whole;

    SentFile(byte[] content, boolean whole) {
      this.content = content;
      this.whole = whole;
    }
  }

  <T> Reading<T> read(String name, Function<byte[], Parsed<T>> parse) {
    SentFile file = files.get(name);
    if (file == null) {
      return Reading.wrong("REQUIRED");
    }
    return file.whole
        ? Reading.of(parse.apply(file.content))
        : new Reading.Wrong<>(
            "FILE_TOO_LARGE", Map.of("megabytes", Math.max(1, largest / MEGABYTE)));
  }

  /** Two forms with the same fields and other files are not the same form. */
  String fingerprint() {
    return files.entrySet().stream()
        .map(each -> each.getKey() + '=' + digest(each.getValue().content))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
