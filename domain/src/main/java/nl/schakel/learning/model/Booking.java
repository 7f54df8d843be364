package nl.schakel.learning.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.learning.BookedPlaces.NamesDue;
import nl.schakel.learning.BookedPlaces.Notice;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.model.Edition.Enrollable;
import nl.schakel.learning.model.Enrolment.Channel;
import nl.schakel.people.PersonId;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * Places in an edition that an organisation holds for people whom it names later. They are counted
 * as taken from the first moment; a place without a name at the end goes to who waits.
 */
public sealed interface Booking extends AggregateRoot<Booking, BookingId> {

  int MOST_PLACES = 30;

  Details details();

  @Override
  default BookingId getId() {
    return details().id();
  }

  /** How many places are kept for people without a name. */
  default int held() {
    return switch (this) {
      case Open open -> open.unnamed();
      case Closed _ -> 0;
    };
  }

  /**
   * What stays the same.
   *
   * @param contact who says who comes
   * @param byAccount whether the contact has an account to do so
   */
  record Details(
      BookingId id,
      EditionId edition,
      PersonId contact,
      boolean byAccount,
      String organisation,
      int places,
      Instant bookedAt) {}

  /** Names are still asked. */
  record Open(Details details, int unnamed, NamesDue due) implements Booking {

    public Open {
      if (unnamed < 1 || unnamed > details.places()) {
        throw new IllegalArgumentException("at least one place without a name, of those booked");
      }
    }

    /** One more has a name. */
    public Booking named(Instant now) {
      return unnamed == 1
          ? new Closed(details, due, End.FILLED, now)
          : new Open(details, unnamed - 1, due);
    }

    /** Another day is agreed; who was reminded of a day this near is not reminded again. */
    public Open due(Instant by, Instant now) {
      return new Open(details, unnamed, due.moved(by, now));
    }

    public Open noticed(Notice reached) {
      return new Open(details, unnamed, due.noticed(reached));
    }

    public Closed close(End end, Instant now) {
      return new Closed(details, due, end, now);
    }
  }

  /** Nothing is held any more. */
  record Closed(Details details, NamesDue due, End end, Instant at) implements Booking {}

  /** Why nothing is held any more. */
  enum End {
    FILLED,
    NAMES_DUE,
    WITHDRAWN,
    EDITION_CANCELLED
  }

  NamesDue due();

  /** What an edition says to an organisation. */
  sealed interface Answer {

    record Booked(Edition edition, Open booking) implements Answer {}

    /** Not so many are free for newcomers. */
    record NotEnough(int free) implements Answer {}

    record Declined(RefusalReason reason) implements Answer {}
  }

  /** A free place belongs to who waits, so nothing is booked past a waiting list. */
  static Answer book(
      Edition edition, Details details, Channel door, Optional<Instant> agreed, Instant now) {
    if (!(edition instanceof Enrollable open)) {
      return new Answer.Declined(RefusalReason.ENROLMENT_CLOSED);
    }
    Seats seats = open.seats();
    int free = seats.waiting() == 0 ? seats.free() : 0;
    Optional<RefusalReason> obstacle = open.plan().obstacle(door, now);
    if (obstacle.isPresent()) {
      return new Answer.Declined(obstacle.get());
    }
    return details.places() > free
        ? new Answer.NotEnough(free)
        : new Answer.Booked(
            open.with(seats.booked(details.places())),
            new Open(details, details.places(), NamesDue.at(due(open.plan(), agreed, now))));
  }

  /** The same place, now with a name; who is named is judged as anybody. */
  static Edition.Answer name(Edition edition, Applicant applicant, Instant now) {
    return edition instanceof Enrollable open
        ? new Reception(open).seatBooked(applicant, now)
        : new Edition.Answer.Declined(RefusalReason.ENROLMENT_CLOSED);
  }

  /** The day that coordinators agreed for all who book there, as long as it has not passed. */
  static Instant due(EditionPlan plan, Optional<Instant> agreed, Instant now) {
    return agreed.filter(now::isBefore).orElseGet(() -> usual(plan, now));
  }

  /**
   * Two weeks before it begins, so that others can still plan. Who books later has three days, but
   * never after the last day before; what follows at any time asks within thirty.
   */
  private static Instant usual(EditionPlan plan, Instant now) {
    Instant soon = now.plus(Duration.ofDays(3));
    return plan.begins()
        .map(
            begin -> {
              Instant early = begin.minus(Duration.ofDays(14));
              Instant last = begin.minus(Duration.ofDays(1));
              Instant by = early.isAfter(soon) ? early : soon;
              return by.isBefore(last) ? by : now.isBefore(last) ? last : begin;
            })
        .orElse(now.plus(Duration.ofDays(30)));
  }
}
