package nl.schakel.chains.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.web.PartnerShelf.Known;
import nl.schakel.chains.web.RouteFinder.Asked;
import nl.schakel.chains.web.RoutePage.Expert;
import nl.schakel.chains.web.RoutePage.Neighbour;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Component;

/** Puts what there is elsewhere into words. */
@Component
class ElsewhereShowing {

  private final ChainNames names;
  private final TopicWords topics;
  private final StepDoors doors;

  ElsewhereShowing(ChainNames names, TopicWords topics, StepDoors doors) {
    this.names = names;
    this.topics = topics;
    this.doors = doors;
  }

  Link page(Card card, Frame frame) {
    return new Link(
        topics.title(card, frame.words()), ChainListPage.PATH + "/" + card.slug().value());
  }

  List<Neighbour> neighbours(List<Card> cards, Frame frame) {
    ChainWords keepers =
        names.of(cards.stream().map(Card::keeper).collect(Collectors.toSet()), frame.words());
    return cards.stream()
        .map(card -> new Neighbour(page(card, frame), keepers.organisation(card.keeper())))
        .toList();
  }

  Expert expert(Known known, Asked asked, Frame frame) {
    String partner = "/partners/" + known.entry().slug().value();
    return new Expert(
        new Link(known.entry().name().in(frame.language()), partner),
        new Link(
            frame.text("chain.door.ask"),
            known.asked().map(card -> doors.address(card, asked.topic())).orElse(partner)));
  }
}
