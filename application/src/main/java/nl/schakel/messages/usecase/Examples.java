package nl.schakel.messages.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Run;
import nl.schakel.messages.model.Body;
import nl.schakel.messages.usecase.Fills.Source;
import nl.schakel.messages.usecase.KeepTemplates.Card;
import nl.schakel.messages.usecase.KeepTemplates.Filled;
import nl.schakel.messages.usecase.KeepTemplates.Showing;
import nl.schakel.messages.usecase.WriteMessage.Example;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.usecase.UseCasePart;

/** Shows a template as it would arrive: at who looks at it, for the next session there is. */
@UseCasePart
class Examples {

  private static final Duration AHEAD = Duration.ofDays(366);

  private final Runs runs;
  private final People people;
  private final Fills fills;
  private final Clock clock;

  Examples(Runs runs, People people, Fills fills, Clock clock) {
    this.runs = runs;
    this.people = people;
    this.fills = fills;
    this.clock = clock;
  }

  private record Next(EditionCard edition, SessionCard session) {}

  Showing of(Card template, Actor reader) {
    Body body = template.body();
    Optional<Next> next = next(template.organisation());
    Optional<PersonName> name = people.find(reader.person()).map(PersonCard::name);
    List<Example> examples =
        next.flatMap(coming -> name.map(known -> source(known, coming))).stream()
            .flatMap(
                source ->
                    body.languages().stream()
                        .map(
                            language ->
                                new Example(
                                    source.reader().value(),
                                    language,
                                    fills.fill(body, language, source))))
            .toList();
    return new Showing(
        template,
        next.map(found -> new Filled(found.edition().title(), found.session())),
        examples);
  }

  private static Source source(PersonName reader, Next next) {
    return new Source(reader, next.edition(), List.of(next.session()));
  }

  private Optional<Next> next(OrganisationId organiser) {
    Instant now = clock.instant();
    return runs.between(now, now.plus(AHEAD)).stream()
        .filter(run -> run.organiser().equals(organiser))
        .map(Run::edition)
        .flatMap(edition -> coming(edition, now))
        .findFirst();
  }

  private static Stream<Next> coming(EditionCard edition, Instant now) {
    return edition.sessions().stream()
        .filter(session -> !session.cancelled() && session.start().isAfter(now))
        .map(session -> new Next(edition, session));
  }
}
