package nl.schakel.handouts.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schakel.handouts.model.Block;
import nl.schakel.handouts.model.Body;
import nl.schakel.handouts.model.Notation;
import nl.schakel.shared.Parsed;

/**
 * A piece of a file of the demo: what stands behind {@code == }, and the lines until the next. Of a
 * hand-out the title comes first, and {@code --} after it.
 */
record DemoHandoutText(String name, String text) {

  private static final String TITLE_ENDS = "\n--\n";

  static List<DemoHandoutText> read(String file) {
    String path = "/demo/handouts/" + file + ".txt";
    try (InputStream content =
        Objects.requireNonNull(DemoHandoutText.class.getResourceAsStream(path))) {
      return parse(new String(content.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<DemoHandoutText> parse(String file) {
    return Stream.of(file.split("(?m)^== "))
        .filter(piece -> !piece.isBlank())
        .map(piece -> piece.split("\n", 2))
        .map(piece -> new DemoHandoutText(piece[0].strip(), piece[1].strip()))
        .toList();
  }

  Body body() {
    int end = text.indexOf(TITLE_ENDS);
    return new Body(text.substring(0, end), blocks(text.substring(end + TITLE_ENDS.length())));
  }

  List<Block> blocks() {
    return blocks(text);
  }

  private static List<Block> blocks(String typed) {
    return switch (Notation.parse(typed.strip())) {
      case Parsed.Valid<List<Block>>(List<Block> blocks) -> blocks;
      case Parsed.Invalid<List<Block>>(String code) -> throw new IllegalStateException(code);
    };
  }
}
