package nl.schakel.learning.web;

import java.time.Clock;
import java.util.Optional;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.query.Catalogue;
import nl.schakel.learning.query.Catalogue.Card;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Heads.Entry;
import nl.schakel.shared.web.Heads.Feed;
import nl.schakel.shared.web.SameForEveryVisitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** New programmes, for feed readers. */
@Controller
@Requires(Permission.ANYONE)
class FeedController {

  static final String PATH = "/programmes.atom";

  private static final int MOST = 30;

  private final Catalogue catalogue;
  private final Heads heads;
  private final Clock clock;

  FeedController(Catalogue catalogue, Heads heads, Clock clock) {
    this.catalogue = catalogue;
    this.heads = heads;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @SameForEveryVisitor
  ResponseEntity<byte[]> feed(Frame frame) {
    return heads.answer(
        new Feed(
            PATH,
            ProgrammesPage.PATH,
            frame.text("catalogue.feed.title"),
            frame.text("catalogue.list.lead"),
            catalogue.latest(MOST, clock.instant()).stream().map(FeedController::entry).toList()),
        frame);
  }

  private static Entry entry(Card card) {
    return new Entry(
        card.id().value(),
        card.title(),
        Optional.of(card.summary()),
        ProgrammeCard.address(card),
        card.since());
  }
}
