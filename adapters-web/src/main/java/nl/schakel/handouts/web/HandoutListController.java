package nl.schakel.handouts.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.model.Wish;
import nl.schakel.handouts.query.HandoutShelf;
import nl.schakel.handouts.query.HandoutShelf.Card;
import nl.schakel.handouts.web.HandoutsPage.Line;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Direction;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Said;
import nl.schakel.shared.web.SameForEveryVisitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Hand-outs by topic, in the language that somebody chooses. */
@Controller
@Requires(Permission.ANYONE)
class HandoutListController {

  private final HandoutShelf shelf;
  private final Heads heads;

  HandoutListController(HandoutShelf shelf, Heads heads) {
    this.shelf = shelf;
    this.heads = heads;
  }

  @GetMapping(HandoutPaths.LIST)
  @SameForEveryVisitor
  View list(Input input, Frame frame) {
    Wish wish = HandoutsAsked.wish(input, frame.language());
    HandoutWords words = new HandoutWords(frame.words());
    List<Card> cards = shelf.cards();
    return frame.show(
        new HandoutsPage(
            heads.ofList(HandoutPaths.LIST, "handouts.list", frame),
            ChoiceView.of(HandoutPaths.LIST, wish, shelf.municipalities(), words),
            Arrays.stream(HandoutTopic.values())
                .flatMap(topic -> line(topic, cards, wish, frame).stream())
                .toList(),
            HandoutPaths.with(HandoutPaths.SERIES, wish)));
  }

  private static Optional<Line> line(HandoutTopic topic, List<Card> all, Wish wish, Frame frame) {
    HandoutWords words = new HandoutWords(frame.words());
    List<Card> cards = all.stream().filter(card -> card.topic() == topic).toList();
    return in(wish.language(), cards)
        .or(() -> in(Language.DUTCH, cards))
        .map(
            card ->
                new Line(
                    HandoutPaths.with(HandoutPaths.one(topic), wish),
                    words.topic(topic),
                    said(card),
                    remarks(card, wish, words),
                    cards.stream().map(each -> language(each, wish, frame)).toList()));
  }

  private static Optional<Card> in(Language language, List<Card> cards) {
    return cards.stream().filter(card -> card.language().equals(language)).findFirst();
  }

  private static Said said(Card card) {
    return new Said(card.title(), card.language().tag(), Direction.of(card.language()));
  }

  private static List<String> remarks(Card card, Wish wish, HandoutWords words) {
    Stream<String> other =
        card.language().equals(wish.language())
            ? Stream.of()
            : Stream.of(
                words
                    .words()
                    .text("handouts.remark.inDutch", "language", words.language(wish.language())));
    return Stream.concat(other, words.remarks(card.standing()).stream()).toList();
  }

  private static Said language(Card card, Wish wish, Frame frame) {
    Language language = card.language();
    return new Said(frame.nameOf(language), language.tag(), Direction.of(language))
        .linkedTo(HandoutPaths.with(HandoutPaths.one(card.topic()), wish.in(language)));
  }
}
