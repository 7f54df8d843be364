package nl.schakel.parents.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import nl.schakel.groups.GroupSeries.Opening;
import nl.schakel.groups.GroupSeries.Openings;
import nl.schakel.partners.Novelties;
import nl.schakel.places.Municipalities;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.text.Dates;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Wording;
import org.springframework.stereotype.Component;

/**
 * Where parents can newly join a group in their language: no more than its page tells everybody.
 */
@Component
class GroupNovelties implements Novelties {

  private final Openings openings;
  private final Texts texts;
  private final Clock clock;

  GroupNovelties(Openings openings, Texts texts, Clock clock) {
    this.openings = openings;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<Novelty> since(Instant from, int atMost) {
    return openings.since(from, atMost).stream().map(this::novelty).toList();
  }

  private Novelty novelty(Opening opening) {
    return new Novelty(
        opening.newest().value(),
        "GROUP",
        Set.of(),
        inAll(opening, this::title),
        inAll(opening, this::summary),
        ParentPaths.join(opening.municipality(), opening.language()),
        opening.since());
  }

  /** Kept as it was then: what a newsletter said does not change with its reader. */
  private LocalizedText inAll(Opening opening, BiFunction<Opening, Wording, String> words) {
    LocalizedText all = LocalizedText.dutch(words.apply(opening, texts.in(Language.DUTCH)));
    for (Language reader : Texts.LANGUAGES) {
      all = all.with(reader, words.apply(opening, texts.in(reader)));
    }
    return all;
  }

  private String title(Opening opening, Wording words) {
    return words.text(
        "parents.news.title",
        "town",
        town(opening.municipality(), words.language()),
        "language",
        opening.language().locale().getDisplayLanguage(words.language().locale()));
  }

  private String summary(Opening opening, Wording words) {
    return words.text(
        "parents.news.summary",
        "day",
        new Dates(words, clock).day(opening.begins(), opening.zone()));
  }

  private static String town(MunicipalityCode code, Language reader) {
    return Municipalities.known().find(code).map(it -> it.name().in(reader)).orElse(code.value());
  }
}
