package nl.schakel.learning.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
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
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Spoken;

/**
 * The question in an address: {@code /programmes?topic=trauma&language=nl&q=gezin}. Pages and API
 * ask in the same words.
 *
 * @param chosen codes by filter, without the filters that are not used
 */
record Asked(Map<Filter, SequencedSet<String>> chosen, Optional<String> words, PageRequest page) {

  static final Asked NOTHING = new Asked(Map.of(), Optional.empty(), PageRequest.first());

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

  AskedAddress address() {
    return new AskedAddress(this);
  }
}
