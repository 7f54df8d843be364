package nl.schakel.learning.usecase;

import java.time.Clock;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.OfferingEvent.Change;
import nl.schakel.learning.model.Booking.End;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Edition.Cancelled;
import nl.schakel.learning.model.Edition.Completed;
import nl.schakel.learning.model.Edition.Confirmed;
import nl.schakel.learning.model.Edition.Draft;
import nl.schakel.learning.model.Edition.Enrollable;
import nl.schakel.learning.model.Edition.Open;
import nl.schakel.learning.model.Edition.Plannable;
import nl.schakel.learning.model.Edition.Running;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.model.Enrolment.Waitlisted;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class EditionService implements RunEdition {

  private final Editions editions;
  private final Enrolments enrolments;
  private final EditionDesk desk;
  private final ReviewDesk reviews;
  private final BookingDesk bookings;
  private final Roster roster;
  private final Clock clock;

  EditionService(
      Editions editions,
      Enrolments enrolments,
      EditionDesk desk,
      ReviewDesk reviews,
      BookingDesk bookings,
      Roster roster,
      Clock clock) {
    this.editions = editions;
    this.enrolments = enrolments;
    this.desk = desk;
    this.reviews = reviews;
    this.bookings = bookings;
    this.roster = roster;
    this.clock = clock;
  }

  @Override
  public Outcome publish(Actor actor, EditionId id) {
    return switch (lock(actor, id)) {
      case Draft draft when !draft.plan().terms().published() ->
          new Outcome.ProgrammeNotPublished();
      case Draft draft when draft.plan().hasBegun(clock.instant()) -> new Outcome.InThePast();
      case Draft draft -> done(actor, draft.publish(), Change.PUBLISHED);
      case Enrollable _ -> new Outcome.Done(id);
      case Completed _, Cancelled _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome confirm(Actor actor, EditionId id) {
    return switch (lock(actor, id)) {
      case Open open -> done(actor, open.confirm(), Change.CONFIRMED);
      case Confirmed _, Running _ -> new Outcome.Done(id);
      case Draft _, Completed _, Cancelled _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome cancel(Actor actor, EditionId id) {
    return switch (lock(actor, id)) {
      case Enrollable edition -> cancel(actor, edition);
      case Cancelled _ -> new Outcome.Done(id);
      case Draft _, Completed _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome changeCapacity(Actor actor, EditionId id, int capacity) {
    return switch (lock(actor, id)) {
      case Plannable edition when edition.seats().taken() > capacity ->
          new Outcome.BelowHeld(edition.seats().taken());
      case Plannable edition -> {
        Edition resized = edition.resize(capacity);
        EditionId done = desk.save(actor, resized, Change.CAPACITY_CHANGED);
        roster.fill(resized, clock.instant());
        yield new Outcome.Done(done);
      }
      case Completed _, Cancelled _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome admitOutOfTurn(Actor actor, EnrolmentId id, String reason) {
    EditionId editionId =
        enrolments.find(id).map(found -> found.details().edition()).orElseThrow(this::unknown);
    Edition edition = desk.lock(actor, editionId, Permission.MANAGE_ENROLMENTS);
    return switch (enrolments.find(id).orElseThrow(this::unknown)) {
      case Waitlisted waiter -> admit(actor, edition.withRoomForOne(), waiter, reason);
      case Enrolment.Admitted _ -> new Outcome.Done(editionId);
      case Enrolment _ -> new Outcome.NotNow();
    };
  }

  private Outcome admit(Actor actor, Edition edition, Waitlisted waiter, String reason) {
    Reason why = Reason.by(actor, Cause.ADMITTED_OUT_OF_TURN, clock.instant());
    enrolments.noteOverride(waiter.getId(), reason, actor.account(), why.at());
    editions.saveSeats(edition);
    roster.move(edition, waiter, waiter.promote(why.at()), why);
    return new Outcome.Done(edition.getId());
  }

  private Outcome cancel(Actor actor, Enrollable edition) {
    Reason why = Reason.by(actor, Cause.EDITION_CANCELLED, clock.instant());
    Edition cancelled = edition.cancel();
    EditionId id = desk.save(actor, cancelled, Change.CANCELLED);
    cancelled = bookings.giveBackAll(cancelled, End.EDITION_CANCELLED, why.by(), why.at());
    for (Enrolment.Active active : enrolments.activeIn(id)) {
      Enrolment.Cancelled over = active.cancel(why.cause(), why.at());
      cancelled = roster.move(cancelled, active, over, why);
      reviews.lapse(over);
    }
    return new Outcome.Done(id);
  }

  private Outcome done(Actor actor, Edition edition, Change change) {
    return new Outcome.Done(desk.save(actor, edition, change));
  }

  private Edition lock(Actor actor, EditionId id) {
    return desk.lock(actor, id, Permission.PLAN_PROGRAMMES);
  }

  private NotFoundException unknown() {
    return new NotFoundException("enrolment");
  }
}
