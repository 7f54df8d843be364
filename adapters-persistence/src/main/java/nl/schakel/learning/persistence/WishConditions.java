package nl.schakel.learning.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.learning.query.Catalogue.Term;
import nl.schakel.learning.query.Catalogue.Wish;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.Bindings;

/**
 * What somebody wants, as conditions on {@code learning.programme p}. Only what is asked for
 * becomes part of the statement, so that each of the few shapes there are is planned well.
 */
final class WishConditions {

  static final String TOPICS = "p.topics && :?::text[]";
  static final String FORMATS = "p.format = any(:?)";
  static final String TARGET_GROUPS = "p.target_groups && :?::text[]";
  private final List<String> ofFilters = new ArrayList<>();
  private final List<String> ofTerms = new ArrayList<>();
  private final List<String> titleHits = new ArrayList<>();
  private final Bindings bindings = new Bindings();

  WishConditions(Wish wish) {
    filter(TOPICS, "topics", wish.topics(), topic -> topic.value().value());
    filter(FORMATS, "formats", wish.formats(), Enum::name);
    filter(TARGET_GROUPS, "groups", wish.targetGroups(), Enum::name);
    filter("p.languages && :?::text[]", "tags", wish.languages(), Language::tag);
    filter("p.country = any(:?)", "countries", wish.countries(), code -> code);
    for (Term term : wish.terms()) {
      WordCondition word = new WordCondition(term, "word" + ofTerms.size(), bindings);
      ofTerms.add(word.found(wish.tolerant()));
      titleHits.add(word.inTitle());
    }
  }

  Map<String, Object> parameters() {
    return bindings.parameters();
  }

  /** All of it. */
  String all() {
    return Stream.concat(Stream.of(words()), ofFilters.stream())
        .collect(Collectors.joining("\nand "));
  }

  /** The words alone, of what is in the catalogue at all. */
  String words() {
    return Stream.concat(Stream.of("p.state = 'PUBLISHED'"), ofTerms.stream())
        .collect(Collectors.joining("\nand "));
  }

  /** How many of the words stand in the title. */
  String relevance() {
    return titleHits.isEmpty() ? "0" : String.join(" + ", titleHits);
  }

  private <T> void filter(
      String condition, String parameter, Collection<T> values, Function<T, String> code) {
    if (!values.isEmpty()) {
      ofFilters.add(bindings.bind(condition, parameter, values, code));
    }
  }
}
