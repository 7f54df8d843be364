package nl.schakel.learning.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.OfferingEvent.Change;
import nl.schakel.learning.OfferingEvent.EditionChanged;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.model.Booking;
import nl.schakel.learning.model.Booking.End;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Edition.Enrollable;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.model.Enrolment.Active;
import nl.schakel.learning.model.Enrolment.Admitted;
import nl.schakel.learning.model.Enrolment.Offered;
import nl.schakel.learning.model.Enrolment.UnderReview;
import nl.schakel.learning.model.Enrolment.Waitlisted;
import nl.schakel.learning.port.Bookings;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class TimeService implements LetTimePass {

  private final Editions editions;
  private final Enrolments enrolments;
  private final SessionDesk sessions;
  private final ReviewDesk reviews;
  private final Bookings bookings;
  private final BookingDesk bookingDesk;
  private final Roster roster;
  private final Events events;
  private final Clock clock;

  TimeService(
      Editions editions,
      Enrolments enrolments,
      SessionDesk sessions,
      ReviewDesk reviews,
      Bookings bookings,
      BookingDesk bookingDesk,
      Roster roster,
      Events events,
      Clock clock) {
    this.editions = editions;
    this.enrolments = enrolments;
    this.sessions = sessions;
    this.reviews = reviews;
    this.bookings = bookings;
    this.bookingDesk = bookingDesk;
    this.roster = roster;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome expireOffer(EnrolmentId id) {
    Instant now = clock.instant();
    Edition edition = editions.lockOf(id).orElseThrow(this::unknown);
    return switch (enrolments.find(id).orElseThrow(this::unknown)) {
      case Offered offer when offer.isOver(now) ->
          end(edition, offer, offer.expire(now), Cause.OFFER_EXPIRED, now);
      case Enrolment _ -> new Outcome.NothingToDo();
    };
  }

  @Override
  public Outcome giveBackUnconfirmed(EnrolmentId id) {
    Instant now = clock.instant();
    Edition edition = editions.lockOf(id).orElseThrow(this::unknown);
    return switch (enrolments.find(id).orElseThrow(this::unknown)) {
      case Active late when late.details().isUnconfirmed(now) -> {
        Cause cause = Cause.ADDRESS_NOT_CONFIRMED;
        yield end(edition, late, late.cancel(cause, now), cause, now);
      }
      case Enrolment _ -> new Outcome.NothingToDo();
    };
  }

  @Override
  public Outcome lookAtBooking(BookingId id) {
    Instant now = clock.instant();
    EditionId editionId = bookings.find(id).orElseThrow(this::unknown).details().edition();
    Edition edition = editions.lock(editionId).orElseThrow(this::unknown);
    if (bookings.find(id).orElseThrow() instanceof Booking.Open open
        && open.due().noticeAt(now).compareTo(open.due().notice()) > 0) {
      roster.fill(bookingDesk.look(edition, open, now), now);
      return new Outcome.Done();
    }
    return new Outcome.NothingToDo();
  }

  @Override
  public Outcome fill(EditionId id) {
    return switch (editions.lock(id).orElseThrow(this::unknown)) {
      case Enrollable edition ->
          roster.fill(edition, clock.instant()).seats().equals(edition.seats())
              ? new Outcome.NothingToDo()
              : new Outcome.Done();
      case Edition _ -> new Outcome.NothingToDo();
    };
  }

  @Override
  public Outcome advance(EditionId id) {
    Instant now = clock.instant();
    Edition edition = editions.lock(id).orElseThrow(this::unknown);
    return switch (edition) {
      case Enrollable before ->
          switch (before.advance(now)) {
            case Edition.Running running when !(before instanceof Edition.Running) ->
                became(running, Change.STARTED, now);
            case Edition.Completed completed -> became(completed, Change.COMPLETED, now);
            case Edition _ -> new Outcome.NothingToDo();
          };
      case Edition _ -> new Outcome.NothingToDo();
    };
  }

  private Outcome became(Edition edition, Change change, Instant now) {
    editions.save(edition);
    lapse(edition, now);
    events.publish(new EditionChanged(edition.getId(), change, Optional.empty(), now));
    return new Outcome.Done();
  }

  /** Whoever still waited for a place, or for a word, is told that it will not come. */
  private void lapse(Edition edition, Instant now) {
    Reason why = Reason.bySystem(Cause.EDITION_BEGAN, now);
    Edition left = bookingDesk.giveBackAll(edition, End.NAMES_DUE, Optional.empty(), now);
    for (Active active : enrolments.activeIn(edition.getId())) {
      switch (active) {
        case Admitted _ -> {}
        case Waitlisted _, Offered _, UnderReview _ -> {
          Enrolment.Cancelled over = active.cancel(why.cause(), now);
          left = roster.move(left, active, over, why);
          reviews.lapse(over);
        }
      }
    }
  }

  @Override
  public Outcome releaseLink(SessionId id) {
    return sessions.releaseLink(id, clock.instant());
  }

  @Override
  public Outcome remind(SessionId id, Duration before) {
    return sessions.remind(id, before, clock.instant());
  }

  private Outcome end(Edition edition, Active before, Enrolment after, Cause cause, Instant now) {
    Edition freed = roster.move(edition, before, after, Reason.bySystem(cause, now));
    reviews.lapse(after);
    roster.fill(freed, now);
    return new Outcome.Done();
  }

  private NotFoundException unknown() {
    return new NotFoundException("what is due");
  }
}
