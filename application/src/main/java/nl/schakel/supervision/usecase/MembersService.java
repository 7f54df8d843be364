package nl.schakel.supervision.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.learning.TailorMade.Audience;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.supervision.CircleEvent.Change;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.model.Circle;
import nl.schakel.supervision.model.Circle.Ended;
import nl.schakel.supervision.model.Circle.Going;
import nl.schakel.supervision.model.Member.Departure;
import nl.schakel.supervision.model.Member.Way;
import nl.schakel.supervision.usecase.KeepCircle.Known;

@ApplicationService
class MembersService implements KeepMembers {

  private final People people;
  private final Audience audience;
  private final Rounds rounds;
  private final CircleDesk desk;

  MembersService(People people, Audience audience, Rounds rounds, CircleDesk desk) {
    this.people = people;
    this.audience = audience;
    this.rounds = rounds;
    this.desk = desk;
  }

  @Override
  public Outcome add(Actor actor, CircleId id, Known somebody) {
    return switch (desk.lock(actor, id)) {
      case Going going when has(going, somebody) -> new Outcome.Already();
      case Going going when going.details().isFull() ->
          new Outcome.Full(going.details().plan().size().largest());
      case Going going ->
          audience
              .barred(going.details().programme(), somebody.email())
              .<Outcome>map(Outcome.NotMeant::new)
              .orElseGet(() -> join(actor, going, somebody));
      case Ended _ -> new Outcome.NotNow();
    };
  }

  private boolean has(Going circle, Known somebody) {
    return people
        .findByEmail(somebody.email())
        .filter(card -> circle.details().has(card.id()))
        .isPresent();
  }

  /** Somebody whom the programme is not for is not even written down. */
  private Outcome join(Actor actor, Going circle, Known somebody) {
    PersonId person =
        people.findOrRegister(somebody.name(), somebody.email(), somebody.language()).id();
    return join(actor, circle.join(person, desk.now()), person);
  }

  private Outcome join(Actor actor, Going circle, PersonId person) {
    desk.save(circle, Change.JOINED, Optional.of(person), CircleDesk.by(Optional.of(actor)));
    return rounds
        .current(circle.details(), desk.now())
        .flatMap(run -> rounds.seat(run.edition().id(), person))
        .<Outcome>map(Outcome.NotInRound::new)
        .orElseGet(Outcome.Done::new);
  }

  @Override
  public Outcome remove(Actor actor, CircleId id, PersonId member, Optional<String> why) {
    Circle circle = desk.lock(actor, id);
    return go(circle, member, Optional.of(actor), new Departure(desk.now(), Way.REMOVED, why));
  }

  @Override
  public Outcome leave(PersonId member, Optional<Actor> actor, CircleId id, Optional<String> why) {
    Circle circle = desk.lockFor(member, id);
    return go(circle, member, actor, new Departure(desk.now(), Way.LEFT, why));
  }

  private Outcome go(Circle circle, PersonId member, Optional<Actor> by, Departure departure) {
    if (!circle.details().has(member)) {
      return new Outcome.Already();
    }
    return switch (circle) {
      case Going going -> {
        Change change = departure.way() == Way.LEFT ? Change.LEFT : Change.REMOVED;
        desk.save(going.goes(member, departure), change, Optional.of(member), CircleDesk.by(by));
        rounds.unseat(going.details(), member, by, departure.at());
        yield new Outcome.Done();
      }
      case Ended _ -> new Outcome.NotNow();
    };
  }
}
