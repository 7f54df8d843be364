package nl.schakel.library.web;

import java.util.Optional;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.LibraryCards.Card;
import nl.schakel.library.query.LibraryShelf;
import nl.schakel.library.query.LibraryShelf.Wish;
import nl.schakel.library.web.LibraryListPage.Line;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Said;
import nl.schakel.shared.web.SameForEveryVisitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The library as a list. */
@Controller
@Requires(Permission.ANYONE)
class LibraryListController {

  private final LibraryShelf shelf;
  private final LibraryWords words;
  private final Heads heads;

  LibraryListController(LibraryShelf shelf, LibraryWords words, Heads heads) {
    this.shelf = shelf;
    this.words = words;
    this.heads = heads;
  }

  @GetMapping(LibraryListPage.PATH)
  @SameForEveryVisitor
  View list(Input input, Caller caller, Frame frame) {
    LibraryAsked asked = LibraryAsked.read(input);
    Page<Card> exact = shelf.find(asked.wish(), asked.page());
    boolean loose = exact.total() == 0 && !asked.wish().words().isEmpty();
    Wish wish = loose ? asked.wish().tolerantly() : asked.wish();
    Page<Card> found = loose ? shelf.find(wish, asked.page()) : exact;
    LibraryFilters filters = new LibraryFilters(asked, words, frame);
    return frame.show(
        new LibraryListPage(
            heads
                .ofList(LibraryListPage.PATH, "library.list", frame)
                .withFeed(LibraryFeedController.PATH),
            asked.words(),
            filters.groups(shelf.choices(wish)),
            filters.chips(),
            frame.text("library.list.count", "count", found.total()),
            Optional.of("library.list.resembling")
                .filter(_ -> loose && found.total() > 0)
                .map(frame::text),
            found.items().stream().map(card -> line(card, frame)).toList(),
            Pages.numbered(found.number(), found.totalPages(), asked::address),
            mayWrite(caller)));
  }

  static boolean mayWrite(Caller caller) {
    return caller.actor().filter(actor -> actor.may(Permission.WRITE_LIBRARY)).isPresent();
  }

  private Line line(Card card, Frame frame) {
    return new Line(
        card.address(),
        LibraryWords.kind(card.kind(), frame),
        Said.of(card.title(), frame.language()),
        Said.of(card.summary(), frame.language()),
        words.topics(card.topics(), frame),
        words.languages(card.languages(), frame),
        Optional.of(card.users())
            .filter(users -> users > 0)
            .map(users -> frame.text("library.users", "count", users)));
  }
}
