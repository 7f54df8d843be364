package nl.schakel.library.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.library.query.ItemSheet;
import nl.schakel.library.query.ItemSheet.Gone;
import nl.schakel.library.web.ItemPage.Remark;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Component;

/**
 * What was withdrawn keeps its name, so that who follows a link knows that it is the right one, and
 * nothing else that was said in it.
 */
@Component
class GoneItemShowing {

  private final Heads heads;

  GoneItemShowing(Heads heads) {
    this.heads = heads;
  }

  ItemPage page(ItemSheet item, Gone gone, Frame frame) {
    String address = ItemShowing.address(item);
    String kind = LibraryWords.kind(item.kind(), frame);
    Said title = Said.of(item.content().title(), frame.language());
    Said nothing = Said.of(LocalizedText.dutch(""), frame.language());
    return new ItemPage(
        heads.ofThing(address, title.text(), kind, frame),
        address,
        kind,
        title,
        nothing,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        nothing,
        "",
        Optional.of(remark(item, gone, frame)),
        List.of(),
        Optional.empty());
  }

  /** Of what was withdrawn nothing is there; of a version that was hidden a newer one is. */
  private static Remark remark(ItemSheet item, Gone gone, Frame frame) {
    return item.isLatest() ? withdrawn(gone, frame) : hidden(item, gone, frame);
  }

  private static Remark hidden(ItemSheet item, Gone gone, Frame frame) {
    return new Remark(
        frame.text("library.item.hidden", "number", item.number(), "reason", gone.reason()),
        Optional.of(new Link(frame.text("library.item.newest"), ItemShowing.address(item))));
  }

  private static Remark withdrawn(Gone gone, Frame frame) {
    return new Remark(
        frame.text("library.item.gone", "reason", gone.reason()),
        Optional.of(new Link(frame.text("library.item.others"), LibraryListPage.PATH)));
  }
}
