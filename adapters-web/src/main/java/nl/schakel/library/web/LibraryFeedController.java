package nl.schakel.library.web;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.LibraryCards;
import nl.schakel.library.LibraryCards.Card;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Heads.Entry;
import nl.schakel.shared.web.Heads.Feed;
import nl.schakel.shared.web.SameForEveryVisitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What came into the library, for feed readers. */
@Controller
@Requires(Permission.ANYONE)
class LibraryFeedController {

  static final String PATH = "/library.atom";

  private static final int MOST = 30;

  private final LibraryCards cards;
  private final Heads heads;

  LibraryFeedController(LibraryCards cards, Heads heads) {
    this.cards = cards;
    this.heads = heads;
  }

  @GetMapping(PATH)
  @SameForEveryVisitor
  ResponseEntity<byte[]> feed(Frame frame) {
    return heads.answer(
        new Feed(
            PATH,
            LibraryListPage.PATH,
            frame.text("library.list.title"),
            frame.text("library.list.lead"),
            cards.newSince(Instant.EPOCH, MOST).stream()
                .map(LibraryFeedController::entry)
                .toList()),
        frame);
  }

  private static Entry entry(Card card) {
    return new Entry(
        card.id().value(), card.title(), Optional.of(card.summary()), card.address(), card.since());
  }
}
