package nl.schakel.chains.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.web.ChainListPage.Line;
import nl.schakel.places.WorkingDays;
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

/** Chains to choose from. */
@Controller
@Requires(Permission.ANYONE)
class ChainListController {

  private final ChainShelf chains;
  private final ChainNames names;
  private final TopicWords topics;
  private final Heads heads;
  private final Clock clock;

  ChainListController(
      ChainShelf chains, ChainNames names, TopicWords topics, Heads heads, Clock clock) {
    this.chains = chains;
    this.names = names;
    this.topics = topics;
    this.heads = heads;
    this.clock = clock;
  }

  @GetMapping(ChainListPage.PATH)
  @SameForEveryVisitor
  View list(Input input, Frame frame) {
    ChainsAsked asked =
        ChainsAsked.read(input, LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE));
    List<Card> there =
        chains.all().stream()
            .filter(card -> asked.isThere(card) && asked.isFor(told(card, frame)))
            .toList();
    Page<Card> found = asked.page().of(there.stream().filter(asked::isAbout).toList());
    ChainFilters filters = new ChainFilters(asked, topics, frame);
    return frame.show(
        new ChainListPage(
            heads.ofList(ChainListPage.PATH, "chain.list", frame),
            asked,
            filters.groups(there),
            filters.chips(),
            frame.text("chain.list.count", "count", found.total()),
            Optional.of(asked)
                .filter(ChainsAsked::isUnknownPlace)
                .flatMap(ChainsAsked::place)
                .map(place -> frame.text("chain.list.unknownPlace", "place", place)),
            lines(found.items(), frame),
            Pages.numbered(found.number(), found.totalPages(), asked::address)));
  }

  /** Where and for whom it is, and about what when that may be said. */
  private String told(Card card, Frame frame) {
    return topics.title(card, frame.words())
        + " "
        + String.join(" ", card.targetGroup().texts().values());
  }

  private List<Line> lines(List<Card> cards, Frame frame) {
    ChainWords keepers =
        names.of(cards.stream().map(Card::keeper).collect(Collectors.toSet()), frame.words());
    return cards.stream().map(card -> line(card, keepers, frame)).toList();
  }

  private Line line(Card card, ChainWords keepers, Frame frame) {
    return new Line(
        ChainReadPage.address(card.slug()),
        topics.discreet(card.topic(), frame.words()),
        topics.title(card, frame.words()),
        Said.of(card.targetGroup(), frame.language()),
        keepers.organisation(card.keeper()),
        frame.text("chain.version", "number", card.agreed().orElseThrow()));
  }
}
