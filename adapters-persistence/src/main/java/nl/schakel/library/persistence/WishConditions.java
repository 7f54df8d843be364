package nl.schakel.library.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.library.query.LibraryShelf.Wish;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.Bindings;

/**
 * What somebody looks for, as conditions on {@code library.item i}. Only what is asked for becomes
 * part of the statement, so that each of the few shapes there are is planned well.
 */
final class WishConditions {

  /** Shorter parts of words resemble everything. */
  private static final int SHORTEST_PART = 4;

  private static final String WORD_FORMS = "i.search_vector @@ (select shared.meaning(:?))";
  private static final String RESEMBLING = "i.id in (select library.resembling(:?))";
  private static final String IN_TITLE =
      """
      (i.title_words @@ (select to_tsquery('pg_catalog.simple',
        quote_literal(shared.plain(:?)) || ':*')))::int\
      """;

  private final Map<String, String> ofFilters = new TreeMap<>();
  private final List<String> ofWords = new ArrayList<>();
  private final List<String> titleHits = new ArrayList<>();
  private final Bindings bindings = new Bindings();

  WishConditions(Wish wish) {
    filter("kinds", "i.kind = any(:?)", wish.kinds(), Enum::name);
    filter("topics", "i.topics && :?::text[]", wish.topics(), topic -> topic.value().value());
    filter("languages", "i.languages && :?::text[]", wish.languages(), Language::tag);
    filter(
        "communities",
        "i.community::text = any(:?)",
        wish.communities(),
        community -> "" + community.value());
    wish.words().forEach(word -> word(word, wish.tolerant()));
  }

  Map<String, Object> parameters() {
    return bindings.parameters();
  }

  String all() {
    return without("");
  }

  /** As if nobody had chosen by this filter: what each of its choices would leave. */
  String without(String filter) {
    return Stream.of(
            Stream.of("i.state = 'PUBLISHED'"),
            ofWords.stream(),
            ofFilters.entrySet().stream()
                .filter(each -> !each.getKey().equals(filter))
                .map(Map.Entry::getValue))
        .flatMap(each -> each)
        .collect(Collectors.joining("\nand "));
  }

  /** How many of the words stand in the title. */
  String relevance() {
    return titleHits.isEmpty() ? "(select 0)" : String.join(" + ", titleHits);
  }

  private void word(String word, boolean tolerant) {
    String name = "word" + ofWords.size();
    bindings.put(name, word);
    String forms = Bindings.about(WORD_FORMS, name);
    boolean loose = tolerant && word.length() >= SHORTEST_PART;
    ofWords.add(loose ? "(" + forms + " or " + Bindings.about(RESEMBLING, name) + ")" : forms);
    titleHits.add(Bindings.about(IN_TITLE, name));
  }

  private <T> void filter(
      String name, String condition, Collection<T> values, Function<T, String> code) {
    if (!values.isEmpty()) {
      ofFilters.put(name, bindings.bind(condition, name, values, code));
    }
  }
}
