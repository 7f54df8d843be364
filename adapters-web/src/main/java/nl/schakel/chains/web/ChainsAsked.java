package nl.schakel.chains.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.partners.TopicCode;
import nl.schakel.places.Area;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Input;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The question in an address: {@code /chains?topic=poverty&place=Rotterdam&q=ouders}.
 *
 * @param place as it was typed, with the areas that it means; none of them for an unknown name
 * @param words from the description of the people it is for
 */
record ChainsAsked(
    Set<TopicCode> topics,
    Optional<String> place,
    Set<Area> areas,
    Optional<String> words,
    PageRequest page) {

  private static final int MOST_TOPICS = 50;
  private static final int LONGEST = 100;

  static ChainsAsked read(Input input, LocalDate today) {
    var topics = input.list("topic", 0, MOST_TOPICS, ChainsAsked::topic);
    var place = input.optional("place", typed -> PlainText.line(typed, PlaceTyped.LONGEST));
    var words = input.optional("q", typed -> PlainText.line(typed, LONGEST));
    var page = input.page();
    return input.orReject(
        () ->
            new ChainsAsked(
                Set.copyOf(topics.get()),
                place.get(),
                place.get().map(typed -> PlaceTyped.areas(typed, today)).orElse(Set.of()),
                words.get(),
                page.get()));
  }

  private static Parsed<TopicCode> topic(String typed) {
    return Slug.parse(typed).then(slug -> Parsed.valid(new TopicCode(slug)));
  }

  boolean isUnknownPlace() {
    return place.isPresent() && areas.isEmpty();
  }

  boolean isAbout(Card chain) {
    return topics.isEmpty() || topics.contains(chain.topic());
  }

  boolean isThere(Card chain) {
    return place.isEmpty() || areas.contains(chain.area());
  }

  /** Every word has to be somewhere in what is told of the chain in lists. */
  boolean isFor(String told) {
    return words.stream()
        .flatMap(typed -> Arrays.stream(PlainText.bare(typed).split("\\s+", -1)))
        .allMatch(PlainText.bare(told)::contains);
  }

  ChainsAsked without(TopicCode topic) {
    Set<TopicCode> others = new HashSet<>(topics);
    others.remove(topic);
    return new ChainsAsked(others, place, areas, words, page);
  }

  ChainsAsked anywhere() {
    return new ChainsAsked(topics, Optional.empty(), Set.of(), words, page);
  }

  ChainsAsked withoutWords() {
    return new ChainsAsked(topics, place, areas, Optional.empty(), page);
  }

  String address(long number) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(ChainListPage.PATH);
    List<String> codes = topics.stream().map(topic -> topic.value().value()).sorted().toList();
    codes.forEach(code -> address.queryParam("topic", code));
    place.ifPresent(_ -> address.queryParam("place", "{place}"));
    words.ifPresent(_ -> address.queryParam("q", "{words}"));
    if (number > 1) {
      address.queryParam("pageNumber", number);
    }
    return address
        .encode()
        .buildAndExpand(Map.of("place", place.orElse(""), "words", words.orElse("")))
        .toUriString();
  }
}
