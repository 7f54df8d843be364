package nl.schakel.supervision.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.learning.ProgrammeCards.ProgrammeCard;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.People;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.supervision.CircleEvent.Change;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.model.Circle;
import nl.schakel.supervision.model.Circle.Details;
import nl.schakel.supervision.model.Circle.Ended;
import nl.schakel.supervision.model.Circle.Forming;
import nl.schakel.supervision.model.Circle.Going;
import nl.schakel.supervision.model.Circle.Plan;

@ApplicationService
class KeepingService implements KeepCircle {

  private final ProgrammeCards programmes;
  private final People people;
  private final Rounds rounds;
  private final CircleDesk desk;

  KeepingService(ProgrammeCards programmes, People people, Rounds rounds, CircleDesk desk) {
    this.programmes = programmes;
    this.people = people;
    this.rounds = rounds;
    this.desk = desk;
  }

  @Override
  public Outcome make(Actor actor, ProgrammeId programme, Terms terms) {
    ProgrammeCard card =
        programmes.peerSupervisionOf(actor.organisationsFor(Permission.PLAN_PROGRAMMES)).stream()
            .filter(each -> each.id().equals(programme))
            .findFirst()
            .orElseThrow(CircleDesk::unknown);
    Forming circle =
        new Forming(
            new Details(
                CircleId.next(), programme, card.organiser(), plan(terms), List.of(), List.of()));
    desk.add(circle, by(actor));
    return new Outcome.Done(circle.getId());
  }

  @Override
  public Outcome revise(Actor actor, CircleId id, Terms terms, Optional<Long> seen) {
    Circle circle = desk.lock(actor, id);
    circle.details().plan().fingerprint().requireSeen(seen, "circle");
    return switch (circle) {
      case Going going when going.details().present().size() > terms.size().largest() ->
          new Outcome.BelowMembers(going.details().present().size());
      case Going going -> done(actor, going.revise(plan(terms)), Change.REVISED);
      case Ended _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome end(Actor actor, CircleId id) {
    return switch (desk.lock(actor, id)) {
      case Going going when rounds.current(going.details(), desk.now()).isPresent() ->
          new Outcome.StillMeets();
      case Going going -> done(actor, going.end(desk.now()), Change.ENDED);
      case Ended _ -> new Outcome.Done(id);
    };
  }

  private Plan plan(Terms terms) {
    return new Plan(
        terms.name(),
        terms.language(),
        terms.rhythm(),
        terms.place(),
        terms
            .facilitator()
            .map(who -> people.findOrRegister(who.name(), who.email(), who.language()).id()),
        terms.size());
  }

  private Outcome done(Actor actor, Circle after, Change change) {
    desk.save(after, change, Optional.empty(), by(actor));
    return new Outcome.Done(after.getId());
  }

  private static Optional<UUID> by(Actor actor) {
    return CircleDesk.by(Optional.of(actor));
  }
}
