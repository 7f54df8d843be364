package nl.schakel.library.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.library.model.Content;
import nl.schakel.library.query.LibraryDesk.DeskSheet;
import nl.schakel.library.query.LibraryShelf;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Markdown;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Component;

/**
 * Puts an item before who decides about it: in every language, with what could be said stronger.
 */
@Component
class KeptItemShowing {

  private final LibraryWords words;
  private final LibraryShelf shelf;

  KeptItemShowing(LibraryWords words, LibraryShelf shelf) {
    this.shelf = shelf;
    this.words = words;
  }

  KeptItemPage page(
      DeskSheet item, Map<String, List<String>> typed, List<FieldError> errors, Frame frame) {
    Content content = item.content();
    Map<Language, String> bodies = new TreeMap<>();
    content
        .body()
        .texts()
        .forEach(
            (language, text) -> {
              if (!text.isBlank()) {
                bodies.put(language, Markdown.html(text));
              }
            });
    return new KeptItemPage(
        item,
        LibraryWords.kind(item.kind(), frame),
        Said.of(content.title(), frame.language()),
        Said.of(content.summary(), frame.language()),
        DeskWords.status(item.standing(), frame),
        facts(item, frame),
        content.files().stream()
            .map(file -> ItemShowing.file(file, ItemFormPage.address(item.id()) + "/files/", frame))
            .toList(),
        bodies,
        WritingHints.of(content),
        form(item, "remark", typed, errors),
        form(item, "reason", typed, errors),
        earlier(item, frame));
  }

  /** Those that can still be read, to hide one. */
  private List<Link> earlier(DeskSheet item, Frame frame) {
    return KeptVersionPage.hideable(item, shelf.versions(item.id()))
        .map(
            each ->
                new Link(
                    frame.text("library.hiding.title", "number", each.number()),
                    KeepingPage.PATH + "/" + item.id().value() + "/versions/" + each.number()))
        .toList();
  }

  /** Somebody changed it meanwhile: what was typed stays, and counts once it is sent again. */
  KeptItemPage outdated(
      DeskSheet item, String field, Map<String, List<String>> typed, Frame frame) {
    FormView again = form(item, field, typed, List.of()).outdated(field, item.revision());
    return page(item, again.values(), again.errors(), frame);
  }

  private static FormView form(
      DeskSheet item, String field, Map<String, List<String>> typed, List<FieldError> errors) {
    return typed.containsKey(field)
        ? new FormView("library.keeping", typed, errors)
        : new FormView(
            "library.keeping", Map.of("version", List.of("" + item.revision())), List.of());
  }

  private List<Fact> facts(DeskSheet item, Frame frame) {
    Content content = item.content();
    String makers =
        Stream.concat(
                item.writer().flatMap(words::person).stream(),
                words.organisations(content.organisations(), frame.language()).stream()
                    .map(Option::text))
            .collect(Collectors.joining(", "));
    return List.of(
        new Fact(frame.text("library.keeping.writer"), makers.isEmpty() ? "–" : makers),
        new Fact(frame.text("library.list.topic"), words.topics(content.topics(), frame)),
        new Fact(frame.text("library.list.language"), words.languages(content.languages(), frame)),
        new Fact(
            frame.text("library.item.licence"), LibraryWords.licence(content.licence(), frame)));
  }
}
