package nl.schakel.learning.web;

import java.time.Clock;
import java.util.List;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.query.Catalogue;
import nl.schakel.learning.web.Choosing.Chosen;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.SameForEveryVisitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The list to choose from. */
@Controller
@Requires(Permission.ANYONE)
class ProgrammesController {

  private final Choosing choosing;
  private final Catalogue catalogue;
  private final Names names;
  private final Heads heads;
  private final Clock clock;

  ProgrammesController(
      Choosing choosing, Catalogue catalogue, Names names, Heads heads, Clock clock) {
    this.choosing = choosing;
    this.catalogue = catalogue;
    this.names = names;
    this.heads = heads;
    this.clock = clock;
  }

  @GetMapping(ProgrammesPage.PATH)
  @SameForEveryVisitor
  View list(Input input, Frame frame) {
    Asked asked = AskedInput.read(input);
    Chosen chosen = choosing.choose(asked);
    Known known = names.known();
    Telling telling = new Telling(frame, clock.instant());
    Filters filters = new Filters(asked, known, telling);
    List<ProgrammeCard> cards =
        chosen.cards().items().stream()
            .map(card -> ProgrammeCard.of(card, known, telling))
            .toList();
    return frame.show(
        new ProgrammesPage(
            heads.ofList(ProgrammesPage.PATH, "catalogue.list", frame),
            asked.words().orElse(""),
            filters.groups(catalogue.counts(chosen.wish(), chosen.cards())),
            filters.chips(ProgrammesPage.PATH),
            count(chosen, asked, telling),
            cards,
            Pages.numbered(
                chosen.cards().number(),
                chosen.cards().totalPages(),
                page -> asked.address().page(ProgrammesPage.PATH, page))));
  }

  private static String count(Chosen chosen, Asked asked, Telling telling) {
    String key =
        chosen.wish().tolerant()
            ? "catalogue.count.similar"
            : asked.isNothing() ? "catalogue.count.all" : "catalogue.count.found";
    return telling.text(key, "count", chosen.cards().total(), "words", asked.words().orElse(""));
  }
}
