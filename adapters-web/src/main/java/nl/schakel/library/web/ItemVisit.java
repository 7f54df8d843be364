package nl.schakel.library.web;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.library.query.ItemSheet;
import nl.schakel.library.query.LibraryShelf;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Shows an item again to who said something below it that has to be said better. */
@Component
class ItemVisit {

  private final LibraryShelf shelf;
  private final ItemShowing showing;
  private final TalkShowing talk;

  ItemVisit(LibraryShelf shelf, ItemShowing showing, TalkShowing talk) {
    this.shelf = shelf;
    this.showing = showing;
    this.talk = talk;
  }

  /** One that is read. */
  ItemSheet open(String slug) {
    return Optional.of(ItemController.find(shelf, slug))
        .filter(item -> item.gone().isEmpty())
        .orElseThrow(() -> new NotFoundException("item"));
  }

  View refuse(ItemSheet item, TalkForms forms, Actor actor, Frame frame) {
    return frame.refuse(showing.page(item, Optional.of(talk.of(item, forms, actor, frame)), frame));
  }
}
