package nl.schakel.partners.web;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.query.PartnerSearch.Term;
import nl.schakel.people.OrganisationKind;
import nl.schakel.places.Area;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.web.Spoken;
import org.springframework.stereotype.Component;

/**
 * What typed words may name beside what stands in an entry: a topic, a kind, a language, a price or
 * a municipality, so that "huwelijksdwang rotterdam turks" finds what it means.
 */
@Component
class TypedWords {

  /** Languages that people in this work speak; a word is compared with the names of these. */
  static final List<Language> SPOKEN =
      Stream.of(
              "nl", "en", "fr", "ar", "tr", "fa", "ti", "so", "ps", "uk", "ku", "am", "ru", "es",
              "de", "pl", "ur", "sw")
          .map(Language::new)
          .toList();

  private static final Map<Language, List<String>> NAMES =
      SPOKEN.stream().collect(toUnmodifiableMap(language -> language, TypedWords::names));

  private final TopicNames topics;
  private final Texts texts;

  TypedWords(TopicNames topics, Texts texts) {
    this.topics = topics;
    this.texts = texts;
  }

  List<Term> terms(Optional<String> typed, LocalDate today) {
    List<TopicCard> all = topics.ever();
    return typed.map(Spoken::words).orElse(List.of()).stream()
        .map(word -> term(word, all, today))
        .toList();
  }

  private Term term(Spoken word, List<TopicCard> all, LocalDate today) {
    return new Term(
        word.typed(),
        all.stream()
            .filter(topic -> word.isIn(topic.label()))
            .map(TopicCard::code)
            .collect(toUnmodifiableSet()),
        Arrays.stream(OrganisationKind.values())
            .filter(kind -> isCalled(word, PartnerWords.KIND + kind))
            .collect(toUnmodifiableSet()),
        SPOKEN.stream().filter(language -> isCalled(word, language)).collect(toUnmodifiableSet()),
        places(word, today),
        isCalled(word, "partners.free"));
  }

  /** Only a whole name: many a word begins as some municipality does. */
  private static Set<Area> places(Spoken word, LocalDate today) {
    PlaceAsked place = PlaceAsked.of(word.typed(), today);
    return place.meant().stream()
        .filter(each -> each.name().texts().values().stream().anyMatch(word::is))
        .flatMap(each -> Area.around(each).stream())
        .collect(toUnmodifiableSet());
  }

  private boolean isCalled(Spoken word, String key) {
    return Texts.LANGUAGES.stream().anyMatch(language -> word.isIn(texts.in(language).text(key)));
  }

  private static List<String> names(Language language) {
    return Texts.LANGUAGES.stream()
        .map(reader -> language.locale().getDisplayLanguage(reader.locale()))
        .toList();
  }

  private static boolean isCalled(Spoken word, Language language) {
    return NAMES.getOrDefault(language, List.of()).stream().anyMatch(word::isIn);
  }
}
