package nl.schakel.messages.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.messages.model.Body;
import nl.schakel.messages.model.Body.Words;
import nl.schakel.messages.model.Placeholder;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.text.Dates;
import nl.schakel.shared.text.Direction;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Wording;
import nl.schakel.shared.usecase.UseCasePart;

/** Fills what is another word for each reader, in the language of the text around it. */
@UseCasePart
class Fills {

  private static final PersonName ANYBODY = new PersonName("…");

  private final Texts texts;
  private final Clock clock;

  Fills(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * What a message is filled from.
   *
   * @param sessions on one day; none when it is about none, or about one that was removed
   */
  record Source(PersonName reader, EditionCard edition, List<SessionCard> sessions) {}

  Words fill(Body body, Language language, Source source) {
    Wording words = texts.in(language);
    return body.in(
        language, place -> Direction.isolated(value(place, source, words), words.language()));
  }

  /** As every reader sees it, with dots for the name. */
  Words fillForAll(Body body, Language language, EditionCard edition, Optional<SessionCard> about) {
    return fill(body, language, new Source(ANYBODY, edition, about.stream().toList()));
  }

  private String value(Placeholder place, Source source, Wording words) {
    return switch (place) {
      case FIRST_NAME -> source.reader().value().split("\\s+", 2)[0];
      case PROGRAMME -> source.edition().title().in(words.language());
      case PERIOD -> period(source.edition(), words);
      case DAY ->
          source.sessions().stream()
              .findFirst()
              .map(session -> day(session, words))
              .orElseGet(place::token);
      case TIME ->
          source.sessions().stream()
              .map(session -> time(session, words))
              .reduce((one, next) -> words.text("messages.fill.and", "one", one, "next", next))
              .orElseGet(place::token);
      case PLACE -> place(source.edition(), words);
    };
  }

  private String day(SessionCard session, Wording words) {
    return new Dates(words, clock).day(session.start(), session.zone());
  }

  private String time(SessionCard session, Wording words) {
    Dates dates = new Dates(words, clock);
    ZoneId zone = session.zone();
    return words.text(
        "messages.fill.time",
        "from",
        dates.time(session.start().atZone(zone).toLocalTime()),
        "until",
        dates.time(session.end().atZone(zone).toLocalTime()));
  }

  private String period(EditionCard edition, Wording words) {
    List<LocalDate> days =
        edition.sessions().stream()
            .filter(session -> !session.cancelled())
            .map(session -> LocalDate.ofInstant(session.start(), session.zone()))
            .sorted(Comparator.naturalOrder())
            .toList();
    if (days.isEmpty()) {
      return words.text("messages.fill.anyTime");
    }
    return days.getFirst().equals(days.getLast())
        ? new Dates(words, clock).day(days.getFirst())
        : new Dates(words, clock).period(days.getFirst(), days.getLast());
  }

  private static String place(EditionCard edition, Wording words) {
    return edition
        .place()
        .map(place -> place.name() + ", " + place.address())
        .orElseGet(() -> words.text("messages.fill.online"));
  }
}
