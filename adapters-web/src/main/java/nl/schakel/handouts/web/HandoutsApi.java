package nl.schakel.handouts.web;

import java.util.Arrays;
import java.util.List;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.model.Wish;
import nl.schakel.handouts.query.HandoutShelf;
import nl.schakel.handouts.query.HandoutShelf.Card;
import nl.schakel.handouts.web.HandoutShapes.HandoutShape;
import nl.schakel.handouts.web.HandoutShapes.HandoutSummaryShape;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Input;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hand-outs as parents get them, for programs. */
@RestController
@RequestMapping("/api/v1/handouts")
@Requires(Permission.ANYONE)
class HandoutsApi {

  private final HandoutShelf shelf;

  HandoutsApi(HandoutShelf shelf) {
    this.shelf = shelf;
  }

  /** By topic, with the languages that each is there in. */
  @GetMapping
  Listing<HandoutSummaryShape> list(PageRequest page) {
    List<Card> cards = shelf.cards();
    List<HandoutTopic> there =
        Arrays.stream(HandoutTopic.values())
            .filter(topic -> cards.stream().anyMatch(card -> card.topic() == topic))
            .toList();
    return Listing.of(
        page.of(there)
            .map(
                topic ->
                    HandoutSummaryShape.of(
                        topic, cards.stream().filter(card -> card.topic() == topic).toList())));
  }

  /** In a language and for a municipality: what is not there falls back, and says so. */
  @GetMapping("/{id}")
  HandoutShape one(@PathVariable String id, Input input) {
    HandoutTopic topic = HandoutPaths.topic(id);
    Wish wish = HandoutsAsked.wish(input, Language.DUTCH);
    return shelf.leaves(List.of(topic), wish).stream()
        .findFirst()
        .map(HandoutShape::of)
        .orElseThrow(() -> new NotFoundException("hand-out"));
  }
}
