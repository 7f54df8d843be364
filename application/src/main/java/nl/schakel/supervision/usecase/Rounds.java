package nl.schakel.supervision.usecase;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Enrolled;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.TailorMade;
import nl.schakel.learning.TailorMade.ClosedEditions;
import nl.schakel.learning.TailorMade.Part;
import nl.schakel.learning.TailorMade.Seated;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.UseCasePart;
import nl.schakel.supervision.model.Circle.Details;
import nl.schakel.supervision.model.Circle.Plan;

/** The editions in which a circle meets, and who of it is in them. */
@UseCasePart
class Rounds {

  private final Runs runs;
  private final Enrolled.Lists lists;
  private final ClosedEditions editions;

  Rounds(Runs runs, Enrolled.Lists lists, ClosedEditions editions) {
    this.runs = runs;
    this.lists = lists;
    this.editions = editions;
  }

  /** The one that goes on or is to come. A cancelled one is none. */
  Optional<Run> current(Details circle, Instant now) {
    return runs.of(circle.rounds()).stream()
        .filter(run -> end(run).filter(now::isBefore).isPresent())
        .max(Comparator.comparing(run -> end(run).orElseThrow()));
  }

  /** When it begins. */
  static Optional<Instant> begin(Run run) {
    return held(run).stream().map(SessionCard::start).min(Comparator.naturalOrder());
  }

  static Set<Instant> starts(Run run) {
    return held(run).stream().map(SessionCard::start).collect(Collectors.toSet());
  }

  static Optional<Instant> end(Run run) {
    return held(run).stream().map(SessionCard::end).max(Comparator.naturalOrder());
  }

  private static List<SessionCard> held(Run run) {
    return run.edition().sessions().stream().filter(each -> !each.cancelled()).toList();
  }

  /** With room for whoever may still come into the circle. */
  static TailorMade.Plan edition(Details circle, List<Part> parts) {
    Plan plan = circle.plan();
    return new TailorMade.Plan(
        circle.programme(),
        plan.language(),
        plan.place(),
        plan.size().largest(),
        parts,
        plan.rhythm().zone(),
        Optional.empty());
  }

  /** Gives a member a place, once; answers why not if the programme is not for them. */
  Optional<RefusalReason> seat(EditionId round, PersonId member) {
    return switch (editions.join(round, member)) {
      case Seated.Refused(var reason) -> Optional.of(reason);
      case Seated.Done _, Seated.Already _ -> Optional.empty();
    };
  }

  /** Takes somebody out of whatever round is not over. */
  void unseat(Details circle, PersonId member, Optional<Actor> by, Instant now) {
    runs.of(circle.rounds()).stream()
        .filter(run -> end(run).filter(now::isBefore).isPresent())
        .flatMap(run -> lists.of(run.edition().id()).stream())
        .map(Enrolled::who)
        .filter(who -> who.person().equals(member))
        .forEach(who -> editions.leave(who.edition(), who.enrolment(), by));
  }
}
