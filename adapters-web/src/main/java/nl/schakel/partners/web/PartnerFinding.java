package nl.schakel.partners.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.Topics;
import nl.schakel.partners.query.PartnerSearch;
import nl.schakel.partners.query.PartnerSearch.Card;
import nl.schakel.partners.query.PartnerSearch.Term;
import nl.schakel.partners.query.PartnerSearch.Wish;
import nl.schakel.people.OrganisationKind;
import nl.schakel.places.Area;
import nl.schakel.shared.Language;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.web.Spoken;
import org.springframework.stereotype.Component;

/**
 * Answers what is asked of the directory. A typed word may also name a topic, a kind, a language or
 * a municipality, so that "huwelijksdwang rotterdam turks" finds what it means.
 */
@Component
class PartnerFinding {

  /** Languages that people in this work speak; a word is compared with the names of these. */
  static final List<Language> SPOKEN =
      Stream.of(
              "nl", "en", "fr", "ar", "tr", "fa", "ti", "so", "ps", "uk", "ku", "am", "ru", "es",
              "de", "pl", "ur", "sw")
          .map(Language::new)
          .toList();

  private final PartnerSearch search;
  private final Topics topics;
  private final Texts texts;
  private final Clock clock;

  PartnerFinding(PartnerSearch search, Topics topics, Texts texts, Clock clock) {
    this.search = search;
    this.topics = topics;
    this.texts = texts;
    this.clock = clock;
  }

  /** How far the question had to be stretched to be answered. */
  enum Stretch {
    NONE,
    /** Nobody serves the place itself, somebody does nearby. */
    NEARBY,
    /** The words stand nowhere, something resembles them. */
    RESEMBLING
  }

  /** What was found. */
  record Found(Wish wish, Page<Card> cards, Optional<PlaceAsked> place, Stretch stretch) {}

  Found find(PartnersAsked asked) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Optional<PlaceAsked> place = asked.place().map(typed -> PlaceAsked.of(typed, today));
    Wish exact = asked.wish(terms(asked, today), place.map(PlaceAsked::areas).orElse(Set.of()));
    return Stream.of(
            new Try(exact, Stretch.NONE),
            new Try(nearby(exact, place, today), Stretch.NEARBY),
            new Try(exact.tolerating(), Stretch.RESEMBLING))
        .filter(each -> each.isWorthIt(exact))
        .map(
            each ->
                new Found(
                    each.wish(), search.find(each.wish(), asked.page()), place, each.stretch()))
        .filter(found -> found.cards().total() > 0)
        .findFirst()
        .orElseGet(() -> new Found(exact, search.find(exact, asked.page()), place, Stretch.NONE));
  }

  private record Try(Wish wish, Stretch stretch) {
    boolean isWorthIt(Wish exact) {
      return switch (stretch) {
        case NONE -> true;
        case NEARBY -> !wish.places().equals(exact.places());
        case RESEMBLING -> !wish.terms().isEmpty();
      };
    }
  }

  private static Wish nearby(Wish exact, Optional<PlaceAsked> place, LocalDate today) {
    return place.map(there -> exact.at(there.areasNearby(today))).orElse(exact);
  }

  private List<Term> terms(PartnersAsked asked, LocalDate today) {
    List<TopicCard> all = Stream.concat(topics.all().stream(), topics.former().stream()).toList();
    return asked.words().map(Spoken::words).orElse(List.of()).stream()
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

  private static boolean isCalled(Spoken word, Language language) {
    return Texts.LANGUAGES.stream()
        .map(reader -> language.locale().getDisplayLanguage(reader.locale()))
        .anyMatch(word::isIn);
  }
}
