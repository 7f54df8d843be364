package nl.schakel.learning.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.schakel.learning.query.Catalogue.Term;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.Bindings;

/** Whether a word that was typed is found in a programme {@code p}. */
final class WordCondition {

  /** Shorter parts of words are found everywhere. */
  private static final int SHORTEST_PART = 3;

  /** Worked out once, as all below: a plain call would be made again for every row. */
  private static final String WORD_FORMS = "p.search_vector @@ (select shared.meaning(:?))";

  private static final String PART_OF_WORD =
      "p.search_text like (select '%' || shared.plain(:?) || '%')";

  private static final String RESEMBLING = "p.id in (select learning.resembling(:?))";

  private static final String IN_TITLE =
      """
      (p.title_words @@ (select to_tsquery('pg_catalog.simple',
        quote_literal(shared.plain(:?)) || ':*')))::int\
      """;

  private static final String ROLES = "p.provisions @> any(:?::jsonb[])";

  private final Term term;
  private final String word;
  private final Bindings bindings;

  WordCondition(Term term, String word, Bindings bindings) {
    this.term = term;
    this.word = word;
    this.bindings = bindings;
    bindings.put(word, term.word());
  }

  /**
   * What it names is called so, or the programme says it of itself: in this order, because the
   * words of a text lie outside its row and are fetched for each that is looked at.
   */
  String found(boolean tolerant) {
    List<String> places = new ArrayList<>();
    named(
        places,
        WishConditions.TOPICS,
        word + "Topics",
        term.topics(),
        topic -> topic.value().value());
    named(places, WishConditions.FORMATS, word + "Formats", term.formats(), Enum::name);
    named(places, WishConditions.TARGET_GROUPS, word + "Groups", term.targetGroups(), Enum::name);
    named(places, ROLES, word + "Roles", term.organisations(), WordCondition::roleOf);
    if (term.word().length() >= SHORTEST_PART) {
      places.add(Bindings.about(tolerant ? RESEMBLING : PART_OF_WORD, word));
    }
    places.add(Bindings.about(WORD_FORMS, word));
    return "(" + String.join("\n or ", places) + ")";
  }

  /** One or nothing. */
  String inTitle() {
    return Bindings.about(IN_TITLE, word);
  }

  private <T> void named(
      List<String> places,
      String condition,
      String parameter,
      Collection<T> values,
      Function<T, String> code) {
    if (!values.isEmpty()) {
      places.add(bindings.bind(condition, parameter, values, code));
    }
  }

  private static String roleOf(OrganisationId organisation) {
    return "[{\"organisation\": \"" + organisation.value() + "\"}]";
  }
}
