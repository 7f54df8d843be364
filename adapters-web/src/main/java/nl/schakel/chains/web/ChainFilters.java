package nl.schakel.chains.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Chip;
import nl.schakel.shared.web.Parts.Filter;

/** By what chains can be chosen, and by what they are. */
record ChainFilters(ChainsAsked asked, TopicWords topics, Frame frame) {

  /** A topic that must not be known is no filter: it would stand in an address. */
  List<Filter> groups(List<Card> there) {
    Map<String, Long> counts =
        there.stream()
            .map(Card::topic)
            .filter(topics::isOpen)
            .collect(groupingBy(topic -> topic.value().value(), counting()));
    return List.of(
        Filter.of(
            "topic",
            frame.text("chain.topic"),
            counts,
            openOnes().map(topic -> topic.value().value()).collect(toSet()),
            code -> topics.full(TopicCode.of(code), frame.words())));
  }

  private Stream<TopicCode> openOnes() {
    return asked.topics().stream().filter(topics::isOpen);
  }

  List<Chip> chips() {
    return Stream.of(
            openOnes()
                .map(
                    topic ->
                        new Chip(
                            topics.full(topic, frame.words()), asked.without(topic).address(1))),
            asked.place().stream().map(place -> new Chip(place, asked.anywhere().address(1))),
            asked.words().stream()
                .map(
                    words ->
                        new Chip(
                            frame.text("catalogue.chip.words", "words", words),
                            asked.withoutWords().address(1))))
        .flatMap(chips -> chips)
        .toList();
  }
}
