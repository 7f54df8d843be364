package nl.schakel.learning.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.learning.query.Catalogue;
import nl.schakel.learning.query.Catalogue.Card;
import nl.schakel.learning.query.Catalogue.Term;
import nl.schakel.learning.query.Catalogue.Wish;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.web.Spoken;
import org.springframework.stereotype.Component;

/**
 * Answers what is asked of the catalogue. A word that was typed may also name a topic, an
 * organisation, a kind of training or a group of people: whoever owns those names tells, here,
 * which of them it could be.
 */
@Component
class Choosing {

  private final Catalogue catalogue;
  private final Names names;
  private final Map<Format, String> formats;
  private final Map<TargetGroup, String> targetGroups;
  private final Clock clock;

  Choosing(Catalogue catalogue, Names names, Texts texts, Clock clock) {
    this.catalogue = catalogue;
    this.names = names;
    this.formats = names(Format.class, Telling.FORMAT, texts);
    this.targetGroups = names(TargetGroup.class, Telling.TARGET_GROUP, texts);
    this.clock = clock;
  }

  /**
   * What was found.
   *
   * @param wish as it was answered in the end: tolerating typing errors when nothing says exactly
   *     what was typed
   */
  record Chosen(Wish wish, Page<Card> cards) {}

  Chosen choose(Asked asked) {
    Wish wish = wish(asked);
    Page<Card> exact = catalogue.find(wish, asked.page(), clock.instant());
    if (exact.total() > 0 || wish.terms().isEmpty()) {
      return new Chosen(wish, exact);
    }
    Wish tolerant = wish.tolerating();
    return new Chosen(tolerant, catalogue.find(tolerant, asked.page(), clock.instant()));
  }

  Wish wish(Asked asked) {
    return asked.wish(asked.spoken().stream().map(this::term).toList());
  }

  private Term term(Spoken word) {
    return new Term(
        word.typed(),
        names.known().topicsCalled(word),
        called(word, formats),
        called(word, targetGroups),
        names.known().organisationsCalled(word));
  }

  private static <E> Set<E> called(Spoken word, Map<E, String> names) {
    return names.entrySet().stream()
        .filter(entry -> word.isIn(entry.getValue()))
        .map(Map.Entry::getKey)
        .collect(toUnmodifiableSet());
  }

  /** What each is called in all languages, one after the other: every search asks for all. */
  private static <E extends Enum<E>> Map<E, String> names(Class<E> kinds, String key, Texts texts) {
    return Arrays.stream(kinds.getEnumConstants())
        .collect(
            toUnmodifiableMap(
                kind -> kind,
                kind ->
                    Texts.LANGUAGES.stream()
                        .map(language -> texts.in(language).text(key + kind))
                        .collect(joining("\n"))));
  }
}
