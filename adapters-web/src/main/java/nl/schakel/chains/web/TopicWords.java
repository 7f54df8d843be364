package nl.schakel.chains.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.shared.text.Wording;
import org.springframework.stereotype.Component;

/**
 * What topics and places are called. The very mention of some topics can endanger who reads it on a
 * shared screen: those stand in no title, no list and no address.
 */
@Component
class TopicWords {

  private final Topics topics;

  TopicWords(Topics topics) {
    this.topics = topics;
  }

  Map<TopicCode, TopicCard> all() {
    return topics.all().stream().collect(Collectors.toMap(TopicCard::code, Function.identity()));
  }

  Optional<TopicCard> find(TopicCode code) {
    return topics.all().stream().filter(topic -> topic.code().equals(code)).findFirst();
  }

  /** What nobody knows any more is treated with care. */
  static boolean isOpen(Optional<TopicCard> topic) {
    return topic.filter(card -> card.sensitivity() == TopicCard.Sensitivity.NORMAL).isPresent();
  }

  boolean isOpen(TopicCode code) {
    return isOpen(find(code));
  }

  /** In the order of what they are called here. */
  List<TopicCard> sorted(Wording words) {
    return topics.all().stream()
        .sorted(Comparator.comparing(topic -> topic.label().in(words.language())))
        .toList();
  }

  /** On the page itself, where somebody chose to read about it. */
  String full(TopicCode code, Wording words) {
    return find(code)
        .map(card -> card.label().in(words.language()))
        .orElseGet(() -> code.value().value());
  }

  String discreet(TopicCode code, Wording words) {
    return isOpen(code) ? full(code, words) : words.text("chain.topic.shielded");
  }

  /** The title of its page, and its line in a list. */
  String title(Card chain, Wording words) {
    return title(chain.topic(), chain.area(), words);
  }

  String title(TopicCode topic, Area area, Wording words) {
    return words.text(
        isOpen(topic) ? "chain.title" : "chain.title.shielded",
        "topic",
        discreet(topic, words),
        "area",
        area(area, words));
  }

  static String area(Area area, Wording words) {
    return switch (area) {
      case Area.Nation(var country) -> words.text("places.country." + country);
      case Area.Region(var province) -> words.text("places.province." + province.code());
      case Area.Town(var code) ->
          Municipalities.known()
              .find(code)
              .map(town -> town.name().in(words.language()))
              .orElse(code.value());
    };
  }
}
