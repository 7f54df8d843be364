package nl.schakel.supervision.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.TailorMade.ClosedEditions;
import nl.schakel.learning.TailorMade.Part;
import nl.schakel.learning.TailorMade.Planned;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.supervision.CircleEvent.Change;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.model.Circle.Details;
import nl.schakel.supervision.model.Circle.Ended;
import nl.schakel.supervision.model.Circle.Going;
import nl.schakel.supervision.model.Circle.Plan;

@ApplicationService
class RoundService implements PlanRound {

  private final ClosedEditions editions;
  private final Rounds rounds;
  private final CircleDesk desk;

  RoundService(ClosedEditions editions, Rounds rounds, CircleDesk desk) {
    this.editions = editions;
    this.rounds = rounds;
    this.desk = desk;
  }

  @Override
  public Outcome plan(Actor actor, CircleId id, Set<LocalDate> days) {
    return switch (desk.lock(actor, id)) {
      case Going going when going.details().hasTooFew() ->
          new Outcome.TooFew(going.details().plan().size().smallest());
      case Going going -> plan(actor, going, parts(going.details().plan(), days));
      case Ended _ -> new Outcome.NotNow();
    };
  }

  private static List<Part> parts(Plan plan, Set<LocalDate> days) {
    return days.stream()
        .sorted()
        .map(plan.rhythm()::on)
        .map(meeting -> new Part(meeting.start(), meeting.end()))
        .toList();
  }

  private Outcome plan(Actor actor, Going circle, List<Part> parts) {
    Instant begin = parts.getFirst().start();
    Optional<Run> current = rounds.current(circle.details(), desk.now());
    if (current.flatMap(Rounds::begin).filter(begin::equals).isPresent()) {
      return again(circle.details(), current.orElseThrow(), parts);
    }
    return current
        .flatMap(Rounds::end)
        .filter(begin::isBefore)
        .<Outcome>map(Outcome.Overlaps::new)
        .orElseGet(() -> begin(actor, circle, parts));
  }

  /** A repeated form; one with other days would be forgotten. */
  private Outcome again(Details circle, Run planned, List<Part> parts) {
    EditionId edition = planned.edition().id();
    Set<Instant> wanted = parts.stream().map(Part::start).collect(Collectors.toSet());
    return Rounds.starts(planned).equals(wanted)
        ? seated(circle, edition)
        : new Outcome.OtherDays(edition);
  }

  private Outcome begin(Actor actor, Going circle, List<Part> parts) {
    return switch (editions.plan(actor, Rounds.edition(circle.details(), parts))) {
      case Planned.Done(var edition) -> {
        desk.save(
            circle.meetIn(edition),
            Change.ROUND_PLANNED,
            Optional.empty(),
            CircleDesk.by(Optional.of(actor)));
        yield seated(circle.details(), edition);
      }
      case Planned.InThePast _ -> new Outcome.InThePast();
      case Planned.NotOffered _ -> new Outcome.NotOffered();
    };
  }

  private Outcome seated(Details circle, EditionId edition) {
    Map<PersonId, RefusalReason> refused = new HashMap<>();
    for (PersonId member : circle.present()) {
      rounds.seat(edition, member).ifPresent(reason -> refused.put(member, reason));
    }
    return new Outcome.Planned(edition, refused);
  }
}
