package nl.schakel.supervision.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.learning.ProgrammeCards.ProgrammeCard;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.TailorMade.Audience;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.web.Frame;
import nl.schakel.supervision.model.Circle.Details;
import nl.schakel.supervision.query.CircleBook.Sheet;
import nl.schakel.supervision.web.CircleStepShapes.LeftOutShape;
import org.springframework.stereotype.Component;

/** Puts circles into words; who, when and what is looked up once for all of them. */
@Component
class CircleShowing {

  private final Runs runs;
  private final People people;
  private final ProgrammeCards programmes;
  private final Audience audience;
  private final Clock clock;

  CircleShowing(
      Runs runs, People people, ProgrammeCards programmes, Audience audience, Clock clock) {
    this.runs = runs;
    this.people = people;
    this.programmes = programmes;
    this.audience = audience;
    this.clock = clock;
  }

  List<CircleView> views(List<Sheet> circles, Frame frame) {
    return views(circles, Set.of(), frame);
  }

  private List<CircleView> views(List<Sheet> circles, Set<PersonId> barred, Frame frame) {
    List<Details> all = circles.stream().map(Sheet::details).toList();
    CircleFacts facts =
        new CircleFacts(runs(all), people(all), programmes(all), barred, clock.instant());
    return circles.stream().map(each -> facts.view(each, frame)).toList();
  }

  /** For its coordinator, with who cannot take part in what is planned. */
  CircleView view(Sheet circle, Frame frame) {
    Set<PersonId> barred = circle.isGoing() ? barred(circle.details()).keySet() : Set.of();
    return views(List.of(circle), barred, frame).getFirst();
  }

  private Map<PersonId, RefusalReason> barred(Details circle) {
    return audience.barred(circle.programme(), circle.present());
  }

  /** Members by name, with why they are not enrolled. */
  List<LeftOutShape> leftOut(Map<PersonId, RefusalReason> refused) {
    return people.cards(refused.keySet()).values().stream()
        .sorted(Comparator.comparing(card -> card.name().value()))
        .flatMap(
            card ->
                Optional.ofNullable(refused.get(card.id()))
                    .map(why -> new LeftOutShape(card.id().value(), card.name().value(), why))
                    .stream())
        .toList();
  }

  List<LeftOutShape> leftOut(Details circle) {
    return leftOut(barred(circle));
  }

  private Map<EditionId, Run> runs(List<Details> circles) {
    return runs.of(circles.stream().map(Details::rounds).flatMap(List::stream).toList()).stream()
        .collect(Collectors.toMap(run -> run.edition().id(), Function.identity()));
  }

  private Map<PersonId, PersonCard> people(List<Details> circles) {
    return people.cards(
        circles.stream()
            .flatMap(it -> Stream.concat(it.present().stream(), it.plan().facilitator().stream()))
            .collect(Collectors.toSet()));
  }

  /** An organisation has one or two for all of its circles. */
  private Map<ProgrammeId, ProgrammeCard> programmes(List<Details> circles) {
    return circles.stream()
        .map(Details::programme)
        .distinct()
        .flatMap(id -> programmes.find(id).stream())
        .collect(Collectors.toMap(ProgrammeCard::id, Function.identity()));
  }
}
