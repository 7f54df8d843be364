package nl.schakel.partners.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.partners.query.PartnerSearch.Filter;
import nl.schakel.partners.query.PartnerSearch.Term;
import nl.schakel.partners.query.PartnerSearch.Wish;
import nl.schakel.places.Area;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.Bindings;

/**
 * What somebody looks for, as conditions on {@code partners.partner p}. Only what is asked for
 * becomes part of the statement, so that each of the few shapes there are is planned well.
 */
final class PartnerConditions {

  /** Shorter parts of words are found everywhere. */
  private static final int SHORTEST_PART = 3;

  private static final String MEANT = "shared.meaning(:?)";
  private static final String PART_OF_NAME = "partners.part_of_name(:?)";
  private static final String RESEMBLING = "p.organisation in (select partners.resembling(:?))";
  private static final String IN_NAME =
      """
      (p.name_vector @@ (select to_tsquery('pg_catalog.simple',
        quote_literal(shared.plain(:?)) || ':*')))::int\
      """;

  private static final String OFFERS = "partners.any_of('offer', :?)";
  private static final String TOPICS = "partners.any_of('topic', :?)";
  private static final String KINDS = "partners.any_of('kind', :?)";
  private static final String LANGUAGES = "partners.any_of('language', :?)";
  private static final String AREAS = "partners.any_of('area', :?)";

  private final List<String> always = new ArrayList<>();
  private final List<String> resembling = new ArrayList<>();
  private final Map<Filter, String> ofFilters = new EnumMap<>(Filter.class);
  private final List<String> ofRows = new ArrayList<>();
  private final Map<Filter, Set<String>> asked = new EnumMap<>(Filter.class);
  private final List<String> nameHits = new ArrayList<>();
  private final Bindings bindings = new Bindings();
  private final boolean tolerant;

  PartnerConditions(Wish wish) {
    tolerant = wish.tolerant();
    if (wish.modes().isEmpty() && !wish.free()) {
      ifAny(wish.topics(), Filter.TOPIC, TOPICS, "topics", topic -> topic.value().value());
    } else {
      offers(wish);
    }
    ifAny(wish.kinds(), Filter.KIND, KINDS, "kinds", Enum::name);
    ifAny(wish.languages(), Filter.LANGUAGE, LANGUAGES, "languages", Language::tag);
    if (!wish.places().isEmpty()) {
      always.add(bindings.bind(AREAS, "places", wish.places(), Area::code));
    }
    wish.terms().forEach(this::term);
  }

  Map<String, Object> parameters() {
    return bindings.parameters();
  }

  /** All of it. */
  String all() {
    return listed(Stream.concat(always.stream(), ofFilters.values().stream()));
  }

  /** What is asked beside the filters: words and place. */
  String base() {
    return listed(always.stream());
  }

  private String listed(Stream<String> queries) {
    String one = queries.collect(Collectors.joining("\n && "));
    return Stream.of(
            Stream.of("p.state = 'LISTED'"),
            one.isEmpty() ? Stream.<String>empty() : Stream.of(fits(one)),
            resembling.stream())
        .flatMap(conditions -> conditions)
        .collect(Collectors.joining("\nand "));
  }

  /** What the filters ask of rows that are there: their columns are short, their words not. */
  String fits() {
    return ofRows.isEmpty() ? "true" : String.join(" and ", ofRows);
  }

  /** Whether everything that is listed fits, but for the filters. */
  boolean isOpen() {
    return always.isEmpty();
  }

  boolean hasFilters() {
    return !ofFilters.isEmpty();
  }

  Choices choices() {
    return new Choices(asked);
  }

  private static String row(Filter filter) {
    return switch (filter) {
      case TOPIC -> "p.topics && :?::text[]";
      case MODE -> "p.offers && :?::text[]";
      case KIND -> "p.kind = any(:?::text[])";
      case LANGUAGE -> "p.languages && :?::text[]";
    };
  }

  /** Worked out once: a plain call would be made again for every row. */
  private static String fits(String query) {
    return "p.search_vector @@ (select " + query + ")";
  }

  boolean hasWords() {
    return !nameHits.isEmpty();
  }

  /** How many of the words stand in the name. */
  String relevance() {
    return nameHits.isEmpty() ? "0" : String.join(" + ", nameHits);
  }

  /** Topic, mode and price are asked of one expertise; as filters they still count apart. */
  private void offers(Wish wish) {
    always.add(
        bindings.bind(
            OFFERS,
            "offers",
            Offers.wanted(wish.topics(), wish.modes(), wish.free()),
            offer -> offer));
  }

  private <T> void ifAny(
      Collection<T> values,
      Filter filter,
      String condition,
      String parameter,
      Function<T, String> code) {
    if (!values.isEmpty()) {
      ofFilters.put(filter, bindings.bind(condition, parameter, values, code));
      ofRows.add(Bindings.about(row(filter), parameter));
      asked.put(filter, values.stream().map(code).collect(Collectors.toUnmodifiableSet()));
    }
  }

  private void term(Term term) {
    String word = "word" + nameHits.size();
    bindings.put(word, term.word());
    List<String> ways = new ArrayList<>(List.of(Bindings.about(MEANT, word)));
    if (term.word().length() >= SHORTEST_PART) {
      ways.add(Bindings.about(PART_OF_NAME, word));
    }
    named(ways, TOPICS, word + "Topics", term.topics(), topic -> topic.value().value());
    named(ways, KINDS, word + "Kinds", term.kinds(), Enum::name);
    named(ways, LANGUAGES, word + "Languages", term.languages(), Language::tag);
    named(ways, AREAS, word + "Places", term.places(), Area::code);
    named(ways, OFFERS, word + "Offers", Offers.freely(term.free()), offer -> offer);
    String meant = "(" + String.join(" || ", ways) + ")";
    if (tolerant && term.word().length() >= SHORTEST_PART) {
      resembling.add("(" + fits(meant) + " or " + Bindings.about(RESEMBLING, word) + ")");
    } else {
      always.add(meant);
    }
    nameHits.add(Bindings.about(IN_NAME, word));
  }

  private <T> void named(
      List<String> ways,
      String condition,
      String parameter,
      Collection<T> values,
      Function<T, String> code) {
    if (!values.isEmpty()) {
      ways.add(bindings.bind(condition, parameter, values, code));
    }
  }
}
