package nl.schakel.partners.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/**
 * Texts of the demo out of a file. A block begins with {@code == heading}; each line of it is a
 * language and its texts with {@code |} between them.
 */
record DemoPartnerTexts(Map<String, List<LocalizedText>> blocks) {

  static DemoPartnerTexts read(String file) {
    String path = "/demo/partners/" + file;
    try (InputStream texts =
        Objects.requireNonNull(DemoPartnerTexts.class.getResourceAsStream(path))) {
      return parse(new String(texts.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  List<LocalizedText> of(String heading) {
    return blocks.getOrDefault(heading, List.of());
  }

  private static DemoPartnerTexts parse(String file) {
    Map<String, List<LocalizedText>> blocks = new LinkedHashMap<>();
    Stream.of(file.split("(?m)^== "))
        .filter(block -> !block.isBlank())
        .map(block -> block.strip().split("\n", 2))
        .forEach(parts -> blocks.put(parts[0].strip(), texts(parts[1])));
    return new DemoPartnerTexts(blocks);
  }

  private static List<LocalizedText> texts(String lines) {
    List<String[]> languages =
        Stream.of(lines.split("\n", -1)).map(l -> l.split("\\|", -1)).toList();
    return Stream.iterate(1, column -> column < languages.getFirst().length, column -> column + 1)
        .map(column -> text(languages, column))
        .toList();
  }

  private static LocalizedText text(List<String[]> languages, int column) {
    Map<Language, String> texts = new LinkedHashMap<>();
    languages.forEach(line -> texts.put(new Language(line[0]), line[column]));
    return new LocalizedText(texts);
  }
}
