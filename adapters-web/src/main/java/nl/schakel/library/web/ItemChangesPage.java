package nl.schakel.library.web;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.library.model.Attachment;
import nl.schakel.library.model.Content;
import nl.schakel.library.query.ItemSheet;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.text.Direction;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Said;

/**
 * What became of an item from one version to another.
 *
 * @param parts only those in which something changed
 */
record ItemChangesPage(Link item, String heading, List<Part> parts) {

  ItemChangesPage {
    parts = List.copyOf(parts);
  }

  /** A text of it, in one language. */
  record Part(String name, String lang, String dir, List<WordChanges.Run> runs) {}

  static ItemChangesPage of(ItemSheet before, ItemSheet after, Frame frame) {
    return new ItemChangesPage(
        new Link(
            Said.of(after.content().title(), frame.language()).text(), ItemShowing.address(after)),
        frame.text("library.changes.title", "from", before.number(), "to", after.number()),
        Stream.of(
                parts("title", before.content().title(), after.content().title(), frame),
                parts("summary", before.content().summary(), after.content().summary(), frame),
                parts("body", before.content().body(), after.content().body(), frame),
                files(before.content(), after.content(), frame))
            .flatMap(each -> each)
            .filter(part -> WordChanges.isAny(part.runs()))
            .toList());
  }

  private static Stream<Part> parts(
      String field, LocalizedText before, LocalizedText after, Frame frame) {
    TreeMap<Language, String> all = new TreeMap<>(before.texts());
    all.putAll(after.texts());
    return all.keySet().stream()
        .map(
            language ->
                new Part(
                    frame.text(
                        "library.changes.part",
                        "name",
                        frame.text("library.form." + field),
                        "language",
                        frame.nameOf(language)),
                    language.tag(),
                    Direction.of(language),
                    WordChanges.between(
                        before.texts().getOrDefault(language, ""),
                        after.texts().getOrDefault(language, ""))));
  }

  private static Stream<Part> files(Content before, Content after, Frame frame) {
    return Stream.of(
        new Part(
            frame.text("library.file.title"),
            frame.language().tag(),
            "auto",
            WordChanges.between(names(before), names(after))));
  }

  private static String names(Content content) {
    return content.files().stream().map(Attachment::title).collect(Collectors.joining("\n"));
  }
}
