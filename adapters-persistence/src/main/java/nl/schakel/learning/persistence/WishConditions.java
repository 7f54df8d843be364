package nl.schakel.learning.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.learning.query.Catalogue.Filter;
import nl.schakel.learning.query.Catalogue.Term;
import nl.schakel.learning.query.Catalogue.Wish;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;

/**
 * What somebody wants, as conditions on {@code learning.programme p}. Only what is asked for
 * becomes part of the statement, so that each of the few shapes there are is planned well.
 */
final class WishConditions {

  /** Shorter parts of words are found everywhere. */
  private static final int SHORTEST_PART = 3;

  private static final String WORD_FORMS =
      """
      p.search_vector @@ (plainto_tsquery('learning.dutch', :?)
        || plainto_tsquery('pg_catalog.english', :?)
        || plainto_tsquery('pg_catalog.french', :?)
        || plainto_tsquery('pg_catalog.arabic', :?)
        || to_tsquery('pg_catalog.simple', quote_literal(learning.plain(:?)) || ':*'))\
      """;

  private static final String PART_OF_WORD = "p.search_text like '%' || learning.plain(:?) || '%'";

  private static final String RESEMBLING = "p.id in (select learning.resembling(:?))";

  private static final String IN_TITLE =
      """
      (p.search_vector @@ to_tsquery('pg_catalog.simple',
        quote_literal(learning.plain(:?)) || ':*A'))::int\
      """;

  private static final String TOPICS = "p.topics && :?::text[]";
  private static final String FORMATS = "p.format = any(:?)";
  private static final String TARGET_GROUPS = "p.target_groups && :?::text[]";
  private static final String ROLES = "p.provisions @> any(:?::jsonb[])";

  private final Map<Filter, String> ofFilters = new EnumMap<>(Filter.class);
  private final List<String> ofTerms = new ArrayList<>();
  private final List<String> titleHits = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private final boolean tolerant;

  WishConditions(Wish wish) {
    tolerant = wish.tolerant();
    filter(Filter.TOPIC, TOPICS, "topics", wish.topics(), WishConditions::codeOf);
    filter(Filter.FORMAT, FORMATS, "formats", wish.formats(), Enum::name);
    filter(Filter.TARGET_GROUP, TARGET_GROUPS, "groups", wish.targetGroups(), Enum::name);
    filter(Filter.LANGUAGE, "p.languages && :?::text[]", "tags", wish.languages(), Language::tag);
    filter(Filter.COUNTRY, "p.country = any(:?)", "countries", wish.countries(), code -> code);
    wish.terms().forEach(this::term);
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  /** All of it. */
  String all() {
    return Stream.concat(Stream.of(words()), ofFilters.values().stream())
        .collect(Collectors.joining("\nand "));
  }

  /** The words alone, of what is in the catalogue at all. */
  String words() {
    return Stream.concat(Stream.of("p.state = 'PUBLISHED'"), ofTerms.stream())
        .collect(Collectors.joining("\nand "));
  }

  /** What one filter alone asks. */
  String filter(Filter filter) {
    return ofFilters.getOrDefault(filter, "true");
  }

  /** How many of the words stand in the title. */
  String relevance() {
    return titleHits.isEmpty() ? "0" : String.join(" + ", titleHits);
  }

  private <T> void filter(
      Filter filter,
      String condition,
      String parameter,
      Collection<T> values,
      Function<T, String> code) {
    if (!values.isEmpty()) {
      ofFilters.put(filter, bound(condition, parameter, values, code));
    }
  }

  private void term(Term term) {
    String word = "word" + ofTerms.size();
    parameters.put(word, term.word());
    List<String> places = new ArrayList<>(List.of(about(WORD_FORMS, word)));
    if (term.word().length() >= SHORTEST_PART) {
      places.add(about(tolerant ? RESEMBLING : PART_OF_WORD, word));
    }
    named(places, TOPICS, word + "Topics", term.topics(), WishConditions::codeOf);
    named(places, FORMATS, word + "Formats", term.formats(), Enum::name);
    named(places, TARGET_GROUPS, word + "Groups", term.targetGroups(), Enum::name);
    named(places, ROLES, word + "Roles", term.organisations(), WishConditions::roleOf);
    ofTerms.add("(" + String.join("\n or ", places) + ")");
    titleHits.add(about(IN_TITLE, word));
  }

  private static String about(String condition, String word) {
    return condition.replace(":?", ":" + word);
  }

  private <T> void named(
      List<String> places,
      String condition,
      String parameter,
      Collection<T> values,
      Function<T, String> code) {
    if (!values.isEmpty()) {
      places.add(bound(condition, parameter, values, code));
    }
  }

  private <T> String bound(
      String condition, String parameter, Collection<T> values, Function<T, String> code) {
    parameters.put(parameter, values.stream().map(code).sorted().toArray(String[]::new));
    return about(condition, parameter);
  }

  private static String codeOf(TopicCode topic) {
    return topic.value().value();
  }

  private static String roleOf(OrganisationId organisation) {
    return "[{\"organisation\": \"" + organisation.value() + "\"}]";
  }
}
