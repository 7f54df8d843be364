package nl.schakel.supervision.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.learning.ProgrammeCards.ProgrammeCard;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Run;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.web.Frame;
import nl.schakel.supervision.model.Circle.Details;
import nl.schakel.supervision.query.CircleBook.Sheet;
import org.springframework.stereotype.Component;

/** Puts circles into words; who, when and what is looked up once for all of them. */
@Component
class CircleShowing {

  private final Runs runs;
  private final People people;
  private final ProgrammeCards programmes;
  private final Clock clock;

  CircleShowing(Runs runs, People people, ProgrammeCards programmes, Clock clock) {
    this.runs = runs;
    this.people = people;
    this.programmes = programmes;
    this.clock = clock;
  }

  List<CircleView> views(List<Sheet> circles, Frame frame) {
    List<Details> all = circles.stream().map(Sheet::details).toList();
    CircleFacts facts = new CircleFacts(runs(all), people(all), programmes(all), clock.instant());
    return circles.stream().map(each -> facts.view(each, frame)).toList();
  }

  CircleView view(Sheet circle, Frame frame) {
    return views(List.of(circle), frame).getFirst();
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
