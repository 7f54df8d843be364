package nl.schakel.learning.web;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.learning.query.Catalogue.Filter;
import nl.schakel.learning.query.Catalogue.Term;
import nl.schakel.learning.query.Catalogue.Wish;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Spoken;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The question in an address: {@code /programmes?topic=trauma&language=nl&q=gezin}. Pages and API
 * ask in the same words.
 *
 * @param chosen codes by filter, without the filters that are not used
 */
record Asked(Map<Filter, SequencedSet<String>> chosen, Optional<String> words, PageRequest page) {

  static final Asked NOTHING = new Asked(Map.of(), Optional.empty(), PageRequest.first());

  private static final int MOST = 50;
  private static final int LONGEST = 100;
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  static Asked read(Input input) {
    var topics = input.list("topic", 0, MOST, Asked::topic);
    var formats = input.list("format", 0, MOST, As.oneOf(Format.class));
    var groups = input.list("targetGroup", 0, MOST, As.oneOf(TargetGroup.class));
    var languages = input.list("language", 0, MOST, Language::parse);
    var countries = input.list("country", 0, MOST, Asked::country);
    var words = input.optional("q", typed -> PlainText.line(typed, LONGEST));
    var page = input.page();
    return input.orReject(
        () -> {
          Map<Filter, SequencedSet<String>> chosen = new EnumMap<>(Filter.class);
          put(chosen, Filter.TOPIC, topics.get(), topic -> topic.value().value());
          put(chosen, Filter.FORMAT, formats.get(), Enum::name);
          put(chosen, Filter.TARGET_GROUP, groups.get(), Enum::name);
          put(chosen, Filter.LANGUAGE, languages.get(), Language::tag);
          put(chosen, Filter.COUNTRY, countries.get(), code -> code);
          return new Asked(chosen, words.get(), page.get());
        });
  }

  private static Parsed<TopicCode> topic(String typed) {
    return Slug.parse(typed).then(slug -> Parsed.valid(new TopicCode(slug)));
  }

  private static Parsed<String> country(String typed) {
    return COUNTRIES.contains(typed) ? Parsed.valid(typed) : Parsed.invalid("UNKNOWN_VALUE");
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

  boolean has(Filter filter, String value) {
    return codes(filter).contains(value);
  }

  boolean isNothing() {
    return chosen.isEmpty() && words.isEmpty();
  }

  SequencedSet<String> codes(Filter filter) {
    return chosen.getOrDefault(filter, new LinkedHashSet<>());
  }

  List<Spoken> spoken() {
    return words.map(Spoken::words).orElse(List.of());
  }

  Wish wish(List<Term> terms) {
    return new Wish(
        set(Filter.TOPIC, TopicCode::of),
        set(Filter.FORMAT, Format::valueOf),
        set(Filter.TARGET_GROUP, TargetGroup::valueOf),
        set(Filter.LANGUAGE, Language::new),
        codes(Filter.COUNTRY),
        terms,
        false);
  }

  private <T> Set<T> set(Filter filter, Function<String, T> make) {
    return codes(filter).stream().map(make).collect(toUnmodifiableSet());
  }

  /** What is asked with in an address. */
  static String parameter(Filter filter) {
    return switch (filter) {
      case TOPIC -> "topic";
      case FORMAT -> "format";
      case TARGET_GROUP -> "targetGroup";
      case LANGUAGE -> "language";
      case COUNTRY -> "country";
    };
  }

  Asked without(Filter filter, String value) {
    Map<Filter, SequencedSet<String>> fewer = new EnumMap<>(Filter.class);
    fewer.putAll(chosen);
    SequencedSet<String> values = new LinkedHashSet<>(codes(filter));
    values.remove(value);
    fewer.put(filter, values);
    return new Asked(fewer, words, PageRequest.first());
  }

  Asked withoutWords() {
    return new Asked(chosen, Optional.empty(), PageRequest.first());
  }

  /** The same list from its first page. */
  String address(String path) {
    return builder(path).encode().build().toUriString();
  }

  String address(String path, long pageNumber) {
    UriComponentsBuilder address = builder(path);
    if (pageNumber > 1) {
      address.queryParam("pageNumber", pageNumber);
    }
    if (page.size() != PageRequest.DEFAULT_SIZE) {
      address.queryParam("pageSize", page.size());
    }
    return address.encode().build().toUriString();
  }

  private UriComponentsBuilder builder(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    List<Object> typed = new ArrayList<>();
    Arrays.stream(Filter.values())
        .forEach(
            filter -> codes(filter).forEach(code -> address.queryParam(parameter(filter), code)));
    words.ifPresent(
        text -> {
          address.queryParam("q", "{words}");
          typed.add(text);
        });
    return typed.isEmpty() ? address : address.uriVariables(Map.of("words", typed.getFirst()));
  }
}
