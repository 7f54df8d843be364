package nl.schakel.shared.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The letters that documents are set in; the build fetches them. */
@SuppressWarnings("ArrayRecordComponent") // read once, changed by nobody, never compared
record Letters(String family, int weight, byte[] file) {

  static List<Letters> all() {
    return List.of(
        of("Noto Sans", 400, "NotoSans-400"),
        of("Noto Sans", 700, "NotoSans-700"),
        of("Noto Sans Arabic", 400, "NotoSansArabic-400"),
        of("Noto Sans Arabic", 700, "NotoSansArabic-700"),
        of("Noto Sans Ethiopic", 400, "NotoSansEthiopic-400"),
        of("Noto Sans Ethiopic", 700, "NotoSansEthiopic-700"));
  }

  private static Letters of(String family, int weight, String name) {
    String path = "/documents/fonts/" + name + ".ttf";
    try (InputStream file = Letters.class.getResourceAsStream(path)) {
      return new Letters(family, weight, Objects.requireNonNull(file, path).readAllBytes());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
