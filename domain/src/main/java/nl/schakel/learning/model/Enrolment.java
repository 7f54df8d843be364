package nl.schakel.learning.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.SubmissionId;
import nl.schakel.people.PersonId;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * One person in one edition. Each state is a type, and a step exists only on the state from which
 * it may be taken.
 */
public sealed interface Enrolment extends AggregateRoot<Enrolment, EnrolmentId> {

  Details details();

  Instant since();

  default Standing standing() {
    return switch (this) {
      case Admitted _ -> Standing.ADMITTED;
      case Waitlisted _ -> Standing.WAITLISTED;
      case Offered _ -> Standing.OFFERED;
      case UnderReview _ -> Standing.UNDER_REVIEW;
      case Refused _ -> Standing.REFUSED;
      case Expired _ -> Standing.EXPIRED;
      case Cancelled _ -> Standing.CANCELLED;
    };
  }

  /** What this state keeps occupied. */
  default Hold hold() {
    return switch (this) {
      case Admitted _, Offered _ -> Hold.SEAT;
      case Waitlisted _ -> Hold.PLACE_IN_LINE;
      case UnderReview review when review.holdsSeat() -> Hold.SEAT;
      case UnderReview _, Refused _, Expired _, Cancelled _ -> Hold.NOTHING;
    };
  }

  @Override
  default EnrolmentId getId() {
    return details().id();
  }

  default PersonId person() {
    return details().participant().person();
  }

  /** What an enrolment occupies in its edition. */
  enum Hold {
    SEAT,
    PLACE_IN_LINE,
    NOTHING
  }

  /**
   * What stays the same whatever happens.
   *
   * @param arrival the person's number in the order of arrival in this edition, never changed
   * @param confirmBy until when the address must be confirmed; empty once it is, or need not be
   * @param statement why somebody outside the target group should be admitted
   * @param calendarSequence grows with every change that calendars must hear of (RFC 5545)
   */
  record Details(
      EnrolmentId id,
      SubmissionId submission,
      EditionId edition,
      Participant participant,
      int arrival,
      Optional<Instant> confirmBy,
      Optional<String> statement,
      Channel channel,
      int calendarSequence) {

    /** Whether the time to confirm the address has run out. */
    public boolean isUnconfirmed(Instant now) {
      return confirmBy.filter(until -> !now.isBefore(until)).isPresent();
    }

    Details confirmed() {
      return with(Optional.empty(), calendarSequence);
    }

    /** Goes on in another edition; its calendar entries are others, so they are numbered anew. */
    Details in(EditionId other, int number) {
      return new Details(
          EnrolmentId.next(),
          submission,
          other,
          participant,
          number,
          confirmBy,
          statement,
          channel,
          0);
    }

    Details nextInCalendar() {
      return with(confirmBy, calendarSequence + 1);
    }

    private Details with(Optional<Instant> confirmUntil, int sequence) {
      return new Details(
          id,
          submission,
          edition,
          participant,
          arrival,
          confirmUntil,
          statement,
          channel,
          sequence);
    }
  }

  /** How the enrolment came in. */
  enum Channel {
    ACCOUNT,
    WITHOUT_ACCOUNT,
    BY_COORDINATOR,
    /** A member of the circle that meets in the edition. */
    MEMBER
  }

  /** The states in which an enrolment can begin. */
  sealed interface Initial extends Enrolment {}

  /** The states that are not over: at most one of these exists for a person and an edition. */
  sealed interface Active extends Enrolment {

    /** Ends it, whatever it was, and says why. */
    default Cancelled cancel(Cause cause, Instant now) {
      return new Cancelled(details().nextInCalendar(), now, cause);
    }

    /** The person has shown to read mail at the address that was given. */
    Active confirm();
  }

  /** Has a place. */
  record Admitted(Details details, Instant since) implements Initial, Active {

    @Override
    public Admitted confirm() {
      return new Admitted(details.confirmed(), since);
    }

    /** The sessions changed: calendars must hear of it. */
    public Admitted rescheduled() {
      return new Admitted(details.nextInCalendar(), since);
    }
  }

  /** Waits for a place, in the order of arrival. */
  record Waitlisted(Details details, Instant since) implements Initial, Active {

    public Admitted promote(Instant now) {
      return new Admitted(details, now);
    }

    public Offered offer(Instant until, Instant now) {
      return new Offered(details, now, until);
    }

    @Override
    public Waitlisted confirm() {
      return new Waitlisted(details.confirmed(), since);
    }
  }

  /** Asked to be admitted as an exception; coordinator and funder decide. */
  record UnderReview(Details details, Instant since, boolean holdsSeat) implements Initial, Active {

    public Admitted admit(Instant now) {
      return new Admitted(details, now);
    }

    /** Approved when every place is taken: joins the line at the place of its own arrival. */
    public Waitlisted queue(Instant now) {
      return new Waitlisted(details, now);
    }

    public Refused refuse(Instant now) {
      return new Refused(details, now);
    }

    @Override
    public UnderReview confirm() {
      return new UnderReview(details.confirmed(), since, holdsSeat);
    }
  }

  /** A place is kept for this person until the given moment. */
  record Offered(Details details, Instant since, Instant until) implements Active {

    public Admitted accept(Instant now) {
      return new Admitted(details.confirmed(), now);
    }

    public Expired expire(Instant now) {
      return new Expired(details, now);
    }

    /** The last moment itself no longer counts. */
    public boolean isOver(Instant now) {
      return !now.isBefore(until);
    }

    @Override
    public Offered confirm() {
      return new Offered(details.confirmed(), since, until);
    }
  }

  /** Not admitted after review. */
  record Refused(Details details, Instant since) implements Enrolment {}

  /** The offered place was not taken in time. */
  record Expired(Details details, Instant since) implements Enrolment {}

  /** Over: by the person, by a coordinator, because of the edition, or for lack of confirmation. */
  record Cancelled(Details details, Instant since, Cause cause) implements Enrolment {}
}
