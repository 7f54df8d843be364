package nl.schakel.partners.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.partners.query.PartnerSearch;
import nl.schakel.partners.query.PartnerSearch.Answer;
import nl.schakel.partners.query.PartnerSearch.Card;
import nl.schakel.partners.query.PartnerSearch.Wish;
import nl.schakel.places.Area;
import nl.schakel.shared.query.Page;
import org.springframework.stereotype.Component;

/** Answers what is asked of the directory, and stretches the question when nobody fits it. */
@Component
class PartnerFinding {

  private final PartnerSearch search;
  private final TypedWords words;
  private final Clock clock;

  PartnerFinding(PartnerSearch search, TypedWords words, Clock clock) {
    this.search = search;
    this.words = words;
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
  record Found(Wish wish, Answer answer, Optional<PlaceAsked> place, Stretch stretch) {

    Page<Card> cards() {
      return answer.cards();
    }
  }

  Found find(PartnersAsked asked) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Optional<PlaceAsked> place = asked.place().map(typed -> PlaceAsked.of(typed, today));
    Set<Area> areas = place.map(PlaceAsked::areas).orElse(Set.of());
    Wish exact = asked.wish(words.terms(asked.words(), today), areas);
    Found first = answer(new Try(exact, Stretch.NONE), place, asked);
    return first.cards().total() > 0
        ? first
        : Stream.of(
                new Try(nearby(exact, place, today), Stretch.NEARBY),
                new Try(exact.tolerating(), Stretch.RESEMBLING))
            .filter(each -> each.isWorthIt(exact))
            .map(each -> answer(each, place, asked))
            .filter(found -> found.cards().total() > 0)
            .findFirst()
            .orElse(first);
  }

  private Found answer(Try each, Optional<PlaceAsked> place, PartnersAsked asked) {
    return new Found(each.wish(), search.find(each.wish(), asked.page()), place, each.stretch());
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
}
