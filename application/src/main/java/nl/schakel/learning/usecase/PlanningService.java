package nl.schakel.learning.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.SessionsRescheduled;
import nl.schakel.learning.OfferingEvent.Change;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Edition.Draft;
import nl.schakel.learning.model.Edition.Plannable;
import nl.schakel.learning.model.EditionPlan;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.model.Enrolment.Admitted;
import nl.schakel.learning.model.Seats;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class PlanningService implements PlanEdition {

  private final Editions editions;
  private final Enrolments enrolments;
  private final EditionDesk desk;
  private final Roster roster;
  private final Events events;
  private final Clock clock;

  PlanningService(
      Editions editions,
      Enrolments enrolments,
      EditionDesk desk,
      Roster roster,
      Events events,
      Clock clock) {
    this.editions = editions;
    this.enrolments = enrolments;
    this.desk = desk;
    this.roster = roster;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome draft(Actor actor, ProgrammeId programme, Proposal proposal) {
    Terms terms =
        editions
            .terms(programme)
            .filter(t -> EditionDesk.isTheirs(actor, t, Permission.PLAN_PROGRAMMES))
            .orElseThrow(() -> new NotFoundException("programme"));
    EditionPlan plan = Proposals.plan(EditionId.next(), terms, proposal);
    return new Outcome.Done(add(actor, plan, proposal.capacity()));
  }

  @Override
  public Outcome copy(Actor actor, EditionId original, Period later) {
    return new Outcome.Done(repeat(actor, original, List.of(later)).getFirst());
  }

  @Override
  public List<EditionId> repeat(Actor actor, EditionId original, List<Period> later) {
    Edition edition = desk.lock(actor, original, Permission.PLAN_PROGRAMMES);
    int capacity = edition.seats().capacity();
    return later.stream()
        .map(period -> Proposals.shifted(edition.plan(), capacity, period))
        .map(plan -> add(actor, plan, capacity))
        .toList();
  }

  @Override
  public Outcome revise(Actor actor, EditionId id, long version, Proposal proposal) {
    return switch (desk.lock(actor, id, Permission.PLAN_PROGRAMMES)) {
      case Edition stale when stale.plan().version() != version ->
          throw new StaleChangeException("edition");
      case Plannable edition when edition.seats().taken() > proposal.capacity() ->
          new Outcome.BelowHeld(edition.seats().taken());
      case Plannable edition -> revise(actor, edition, proposal);
      case Edition _ -> new Outcome.NotNow();
    };
  }

  private EditionId add(Actor actor, EditionPlan plan, int capacity) {
    Draft draft = new Draft(plan, Seats.empty(capacity));
    editions.add(draft);
    return desk.tell(actor, draft, Change.DRAFTED);
  }

  private Outcome revise(Actor actor, Plannable edition, Proposal proposal) {
    Instant now = clock.instant();
    EditionPlan plan = Proposals.revise(edition.plan(), proposal);
    Edition revised = edition.revise(plan).resize(proposal.capacity());
    EditionId id = desk.save(actor, revised, Change.REVISED);
    if (plan.isRescheduledFrom(edition.plan())) {
      enrolments.admittedIn(id).forEach(admitted -> reschedule(admitted, plan, now));
    }
    roster.fill(revised, now);
    return new Outcome.Done(id);
  }

  private void reschedule(Admitted admitted, EditionPlan plan, Instant now) {
    enrolments.saveCalendar(admitted.rescheduled());
    events.publish(
        new SessionsRescheduled(admitted.getId(), admitted.person(), plan.version() + 1, now));
  }
}
