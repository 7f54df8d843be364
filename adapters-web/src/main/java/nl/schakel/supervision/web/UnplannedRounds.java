package nl.schakel.supervision.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.learning.Continuations.Chore;
import nl.schakel.learning.Continuations.Chores;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Run;
import nl.schakel.shared.LocalizedText;
import nl.schakel.supervision.model.Circle.Details;
import nl.schakel.supervision.query.CircleBook;
import nl.schakel.supervision.query.CircleBook.Sheet;
import org.springframework.stereotype.Component;

/** A circle that could meet and does not know when is a task for the coordinator. */
@Component
class UnplannedRounds implements Chores {

  private final CircleBook book;
  private final Runs runs;
  private final Clock clock;

  UnplannedRounds(CircleBook book, Runs runs, Clock clock) {
    this.book = book;
    this.runs = runs;
    this.clock = clock;
  }

  @Override
  public List<Chore> of(Actor coordinator) {
    List<Details> circles =
        book.goingOf(coordinator.organisationsFor(Permission.PLAN_PROGRAMMES)).stream()
            .map(Sheet::details)
            .filter(circle -> !circle.hasTooFew())
            .toList();
    Set<EditionId> coming = coming(circles);
    return circles.stream()
        .filter(circle -> circle.rounds().stream().noneMatch(coming::contains))
        .map(UnplannedRounds::chore)
        .toList();
  }

  private Set<EditionId> coming(List<Details> circles) {
    Instant now = clock.instant();
    List<EditionId> rounds = circles.stream().map(Details::rounds).flatMap(List::stream).toList();
    return rounds.isEmpty()
        ? Set.of()
        : runs.of(rounds).stream()
            .filter(run -> goesOn(run, now))
            .map(run -> run.edition().id())
            .collect(Collectors.toSet());
  }

  private static boolean goesOn(Run run, Instant now) {
    return run.edition().sessions().stream()
        .anyMatch(session -> !session.cancelled() && session.end().isAfter(now));
  }

  private static Chore chore(Details circle) {
    return new Chore(
        "supervision.chore",
        LocalizedText.dutch(circle.plan().name()),
        circle.present().size(),
        CirclesController.PATH + "/" + circle.id().value() + "/rounds/new");
  }
}
