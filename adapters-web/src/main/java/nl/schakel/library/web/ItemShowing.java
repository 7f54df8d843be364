package nl.schakel.library.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.schakel.library.model.Attachment;
import nl.schakel.library.model.Content;
import nl.schakel.library.query.ItemSheet;
import nl.schakel.library.query.LibraryShelf;
import nl.schakel.library.web.ItemPage.FileLine;
import nl.schakel.library.web.ItemPage.PastVersion;
import nl.schakel.library.web.ItemPage.Remark;
import nl.schakel.library.web.ItemPage.Talked;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Markdown;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Component;

/** Puts an item before its reader. */
@Component
class ItemShowing {

  private final LibraryWords words;
  private final LibraryShelf shelf;
  private final Heads heads;

  ItemShowing(LibraryWords words, LibraryShelf shelf, Heads heads) {
    this.words = words;
    this.shelf = shelf;
    this.heads = heads;
  }

  ItemPage page(ItemSheet item, Optional<Talked> talk, Frame frame) {
    Content content = item.content();
    Said title = Said.of(content.title(), frame.language());
    Said summary = Said.of(content.summary(), frame.language());
    Said body = Said.of(content.body(), frame.language());
    String address = address(item);
    return new ItemPage(
        heads.ofThing(
            address, title.text(), summary.text(), new ItemSchemaOrg(heads).of(item), frame),
        address,
        LibraryWords.kind(item.kind(), frame),
        title,
        summary,
        ItemFacts.of(item, words, frame),
        content.licence().deed().map(deed -> new Link(frame.text("library.licence.read"), deed)),
        content.address().map(there -> elsewhere(there, frame)),
        content.files().stream().map(file -> file(file, "/library/files/", frame)).toList(),
        writtenIn(content, frame),
        body,
        Markdown.html(body.text()),
        remark(item, frame),
        versions(item, frame),
        talk);
  }

  static String address(ItemSheet item) {
    return LibraryListPage.PATH + "/" + item.slug().value();
  }

  private static Link elsewhere(URI there, Frame frame) {
    return new Link(frame.text("library.item.elsewhere", "host", "" + there.getHost()), "" + there);
  }

  static FileLine file(Attachment file, String base, Frame frame) {
    return new FileLine(
        base + file.id().value(),
        file.title(),
        frame.text(
            "library.file.kind",
            "kind",
            file.kind().name(),
            "size",
            Math.max(1, file.size() / 1024),
            "language",
            LibraryWords.language(file.language().tag(), frame.language())),
        file.language().tag());
  }

  private static Optional<String> writtenIn(Content content, Frame frame) {
    Language written = content.body().languageFor(frame.language());
    return written.equals(frame.language())
        ? Optional.empty()
        : Optional.of(frame.text("library.item.writtenIn", "language", frame.nameOf(written)));
  }

  private static Optional<Remark> remark(ItemSheet item, Frame frame) {
    return item.isLatest()
        ? Optional.empty()
        : Optional.of(
            new Remark(
                frame.text("library.item.older", "number", item.number()),
                Optional.of(new Link(frame.text("library.item.newest"), address(item)))));
  }

  private List<PastVersion> versions(ItemSheet item, Frame frame) {
    return item.last() == 1
        ? List.of()
        : shelf.versions(item.id()).stream()
            .map(each -> PastVersion.of(each, address(item), frame))
            .toList();
  }
}
