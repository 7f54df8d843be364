package nl.schakel.chains.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import org.springframework.stereotype.Component;

/**
 * What was agreed, at hand: many ask where they can go, and it changes a few times a year. It is
 * put in order once for as long as it is the same.
 */
@Component
class ChainShelf {

  private final ChainCards chains;
  private volatile Index index = Index.of(List.of());

  ChainShelf(ChainCards chains) {
    this.chains = chains;
  }

  /** Chains of which a version holds, in the order of their areas. */
  private record Index(
      List<Card> source,
      List<Card> all,
      Map<TopicCode, List<Card>> byTopic,
      Map<Slug, Card> bySlug) {

    static Index of(List<Card> source) {
      List<Card> agreed = source.stream().filter(card -> card.agreed().isPresent()).toList();
      return new Index(
          source,
          agreed,
          agreed.stream().collect(Collectors.groupingBy(Card::topic)),
          agreed.stream().collect(Collectors.toMap(Card::slug, card -> card)));
    }

    @SuppressWarnings("ReferenceEquality") // an equal list may be long, and is put in order again
    boolean isOf(List<Card> cards) {
      return source == cards;
    }
  }

  private Index now() {
    List<Card> cards = chains.all();
    Index known = index;
    if (!known.isOf(cards)) {
      known = Index.of(cards);
      index = known;
    }
    return known;
  }

  List<Card> all() {
    return now().all();
  }

  List<Card> about(TopicCode topic) {
    return now().byTopic().getOrDefault(topic, List.of());
  }

  Card find(Slug slug) {
    return Optional.ofNullable(now().bySlug().get(slug))
        .orElseThrow(() -> new NotFoundException("chain"));
  }

  /** A draft is nobody's business but its makers': only what was agreed is there. */
  Drawn version(Card chain, int number) {
    return chain
        .agreed()
        .filter(agreed -> number <= agreed)
        .flatMap(_ -> chains.version(chain.id(), number))
        .orElseThrow(() -> new NotFoundException("version of a chain"));
  }

  Drawn agreed(Card chain) {
    return version(chain, chain.agreed().orElseThrow());
  }
}
