package nl.schakel.attendance.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Role;
import nl.schakel.attendance.AttendanceEvent.LeaderAsked;
import nl.schakel.attendance.AttendanceEvent.LeadersAssigned;
import nl.schakel.attendance.Leaders;
import nl.schakel.attendance.LeadingDemands;
import nl.schakel.attendance.model.Substitution;
import nl.schakel.attendance.port.Leadership;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.SessionId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class LeadingService implements AssignLeaders {

  private final Rooms rooms;
  private final Leadership leadership;
  private final Leaders leaders;
  private final Role.Holders roles;
  private final LeadingDemands demands;
  private final Events events;
  private final Clock clock;

  LeadingService(
      Rooms rooms,
      Leadership leadership,
      Leaders leaders,
      Role.Holders roles,
      LeadingDemands demands,
      Events events,
      Clock clock) {
    this.rooms = rooms;
    this.leadership = leadership;
    this.leaders = leaders;
    this.roles = roles;
    this.demands = demands;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome assign(Actor actor, EditionId id, PersonId trainer) {
    Run run = rooms.planned(actor, id);
    EditionId edition = run.edition().id();
    if (!isTrainer(trainer)) {
      return new Outcome.NotATrainer();
    }
    if (!mayLead(trainer, run)) {
      return new Outcome.RightMissing();
    }
    if (!leaders.of(edition).contains(trainer)) {
      leadership.assign(edition, trainer);
      tell(actor, edition);
      ask(actor, trainer, edition, Optional.empty());
    }
    return new Outcome.Done();
  }

  @Override
  public Outcome release(Actor actor, EditionId id, PersonId trainer) {
    EditionId edition = rooms.planned(actor, id).edition().id();
    if (leaders.of(edition).contains(trainer)) {
      leadership.release(edition, trainer);
      tell(actor, edition);
    }
    return new Outcome.Done();
  }

  @Override
  public Outcome substitute(Command command) {
    Run run = rooms.planned(command.actor(), command.session());
    EditionId edition = run.edition().id();
    if (!isTrainer(command.substitute())) {
      return new Outcome.NotATrainer();
    }
    if (!mayLead(command.substitute(), run)) {
      return new Outcome.RightMissing();
    }
    List<PersonId> leading = leaders.of(edition, command.session());
    if (!leaders.of(edition).contains(command.absent()) || leading.contains(command.substitute())) {
      return new Outcome.NothingToReplace();
    }
    leadership.substitute(
        new Substitution(
            command.session(), edition, command.absent(), command.substitute(), command.reason()));
    tell(command.actor(), edition);
    ask(command.actor(), command.substitute(), edition, Optional.of(command.session()));
    return new Outcome.Done();
  }

  @Override
  public Outcome comeBack(Actor actor, SessionId session, PersonId absent) {
    EditionId edition = rooms.planned(actor, session).edition().id();
    leadership.comeBack(session, absent);
    tell(actor, edition);
    return new Outcome.Done();
  }

  private boolean mayLead(PersonId person, Run run) {
    return demands.of(person, run.programme()) == LeadingDemands.Answer.MAY_LEAD;
  }

  private boolean isTrainer(PersonId person) {
    return roles.anywhere(Role.TRAINER).contains(person);
  }

  private void tell(Actor actor, EditionId edition) {
    events.publish(
        new LeadersAssigned(edition, Optional.of(actor.account().value()), clock.instant()));
  }

  private void ask(Actor actor, PersonId leader, EditionId edition, Optional<SessionId> session) {
    events.publish(
        new LeaderAsked(
            leader, edition, session, Optional.of(actor.account().value()), clock.instant()));
  }
}
