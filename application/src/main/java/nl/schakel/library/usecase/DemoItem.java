package nl.schakel.library.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.library.ItemKind;
import nl.schakel.library.model.Attachment;
import nl.schakel.library.model.Content;
import nl.schakel.library.model.Licence;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/**
 * A piece of the file of the demo: how it came about in its first lines, then a text per language,
 * of which the first line is the title and the second the summary.
 */
record DemoItem(
    ItemKind kind,
    Licence licence,
    String author,
    int daysAgo,
    List<String> remarks,
    Map<Language, List<String>> texts) {

  private static final String FILE = "/demo/library/items.txt";

  static List<DemoItem> all() {
    try (InputStream content = Objects.requireNonNull(DemoItem.class.getResourceAsStream(FILE))) {
      return Stream.of(new String(content.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^== "))
          .filter(piece -> !piece.isBlank())
          .map(DemoItem::parse)
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static DemoItem parse(String piece) {
    String[] parts = piece.split("(?m)^\\[(?=[a-z]{2}] )");
    List<String> head = parts[0].lines().toList();
    String[] first = head.getFirst().split(" ", 4);
    Map<Language, List<String>> texts = new LinkedHashMap<>();
    for (String part : List.of(parts).subList(1, parts.length)) {
      texts.put(new Language(part.substring(0, 2)), List.of(part.substring(4).split("\n", 3)));
    }
    return new DemoItem(
        ItemKind.valueOf(first[0]),
        Licence.valueOf(first[1]),
        first[2],
        Integer.parseInt(first[3]),
        head.subList(1, head.size()),
        texts);
  }

  /** What is said of it in lines that begin with this word. */
  List<String> said(String word) {
    return remarks.stream()
        .filter(line -> line.equals(word) || line.startsWith(word + " "))
        .map(line -> line.substring(word.length()).strip())
        .toList();
  }

  boolean is(String word) {
    return remarks.contains(word);
  }

  private LocalizedText line(int number) {
    Map<Language, String> lines = new TreeMap<>();
    texts.forEach((language, all) -> lines.put(language, all.get(number).strip()));
    return new LocalizedText(lines);
  }

  Content content(List<Attachment> files) {
    return new Content(
        line(0),
        line(1),
        line(2),
        said("address").stream().map(URI::create).findFirst(),
        licence,
        said("credit").stream().findFirst(),
        said("organisation").stream()
            .map(name -> DemoOrganisation.valueOf(name).id())
            .collect(Collectors.toSet()),
        is("signed"),
        said("topics").stream()
            .flatMap(all -> Stream.of(all.split(" ")))
            .map(TopicCode::of)
            .collect(Collectors.toSet()),
        Optional.empty(),
        files);
  }
}
