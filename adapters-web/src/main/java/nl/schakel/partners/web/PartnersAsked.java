package nl.schakel.partners.web;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Expertise.Mode;
import nl.schakel.partners.query.PartnerSearch.Filter;
import nl.schakel.partners.query.PartnerSearch.Term;
import nl.schakel.partners.query.PartnerSearch.Wish;
import nl.schakel.people.OrganisationKind;
import nl.schakel.places.Area;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The question in an address: {@code /partners?topic=forced-marriage&place=Rotterdam&free=true}.
 * Pages and API ask in the same words.
 *
 * @param chosen codes by filter, without the filters that are not used
 */
record PartnersAsked(
    Map<Filter, SequencedSet<String>> chosen,
    Optional<String> words,
    Optional<String> place,
    boolean free,
    PageRequest page) {

  private static final int MOST = 50;
  private static final int LONGEST = 100;

  static PartnersAsked read(Input input) {
    var topics = input.list("topic", 0, MOST, PartnersAsked::topic);
    var modes = input.list("mode", 0, MOST, As.oneOf(Mode.class));
    var kinds = input.list("kind", 0, MOST, As.oneOf(OrganisationKind.class));
    var languages = input.list("language", 0, MOST, Language::parse);
    var words = input.optional("q", typed -> PlainText.line(typed, LONGEST));
    var place = input.optional("place", typed -> PlainText.line(typed, PlaceAsked.LONGEST));
    var free = input.flag("free");
    var page = input.page();
    return input.orReject(
        () -> {
          Map<Filter, SequencedSet<String>> chosen = new EnumMap<>(Filter.class);
          put(chosen, Filter.TOPIC, topics.get(), topic -> topic.value().value());
          put(chosen, Filter.MODE, modes.get(), Enum::name);
          put(chosen, Filter.KIND, kinds.get(), Enum::name);
          put(chosen, Filter.LANGUAGE, languages.get(), Language::tag);
          return new PartnersAsked(chosen, words.get(), place.get(), free.get(), page.get());
        });
  }

  private static Parsed<TopicCode> topic(String typed) {
    return Slug.parse(typed).then(slug -> Parsed.valid(new TopicCode(slug)));
  }

  private static <T> void put(
      Map<Filter, SequencedSet<String>> chosen,
      Filter filter,
      List<T> values,
      Function<T, String> code) {
    if (!values.isEmpty()) {
      chosen.put(filter, values.stream().map(code).collect(toCollection(LinkedHashSet::new)));
    }
  }

  Wish wish(List<Term> terms, Set<Area> places) {
    return new Wish(
        set(Filter.TOPIC, TopicCode::of),
        set(Filter.MODE, Mode::valueOf),
        set(Filter.KIND, OrganisationKind::valueOf),
        set(Filter.LANGUAGE, Language::new),
        places,
        free,
        terms,
        false);
  }

  private <T> Set<T> set(Filter filter, Function<String, T> make) {
    return codes(filter).stream().map(make).collect(toUnmodifiableSet());
  }

  SequencedSet<String> codes(Filter filter) {
    return chosen.getOrDefault(filter, new LinkedHashSet<>());
  }

  boolean isNothing() {
    return chosen.isEmpty() && words.isEmpty() && place.isEmpty() && !free;
  }

  /** What is asked with in an address. */
  static String parameter(Filter filter) {
    return switch (filter) {
      case TOPIC -> "topic";
      case MODE -> "mode";
      case KIND -> "kind";
      case LANGUAGE -> "language";
    };
  }

  PartnersAsked without(Filter filter, String value) {
    Map<Filter, SequencedSet<String>> fewer = new EnumMap<>(Filter.class);
    fewer.putAll(chosen);
    SequencedSet<String> values = new LinkedHashSet<>(codes(filter));
    values.remove(value);
    fewer.put(filter, values);
    return new PartnersAsked(fewer, words, place, free, PageRequest.first());
  }

  PartnersAsked withoutWords() {
    return new PartnersAsked(chosen, Optional.empty(), place, free, PageRequest.first());
  }

  PartnersAsked withoutPlace() {
    return at(Optional.empty());
  }

  PartnersAsked at(Optional<String> other) {
    return new PartnersAsked(chosen, words, other, free, PageRequest.first());
  }

  PartnersAsked atAnyPrice() {
    return new PartnersAsked(chosen, words, place, false, PageRequest.first());
  }

  /** The same question of another page of the list, or of the map. */
  String address(String path, long pageNumber) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    Arrays.stream(Filter.values())
        .forEach(
            filter -> codes(filter).forEach(code -> address.queryParam(parameter(filter), code)));
    place.ifPresent(_ -> address.queryParam("place", "{place}"));
    words.ifPresent(_ -> address.queryParam("q", "{words}"));
    if (free) {
      address.queryParam("free", true);
    }
    if (pageNumber > 1) {
      address.queryParam("pageNumber", pageNumber);
    }
    return address
        .encode()
        .buildAndExpand(Map.of("place", place.orElse(""), "words", words.orElse("")))
        .toUriString();
  }

  String address(String path) {
    return address(path, 1);
  }
}
