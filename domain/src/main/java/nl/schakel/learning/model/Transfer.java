package nl.schakel.learning.model;

import java.time.Instant;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.model.Edition.Enrollable;
import nl.schakel.learning.model.Enrolment.Admitted;
import nl.schakel.learning.model.Enrolment.Channel;
import nl.schakel.learning.model.Enrolment.Details;
import nl.schakel.learning.model.Enrolment.UnderReview;
import nl.schakel.learning.model.Enrolment.Waitlisted;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Takes somebody from one edition to another of the same programme. Who was let in is not judged
 * again, for the rule is the programme's; who waits in the other edition is not passed.
 */
public record Transfer(Edition from, Edition to, Manner manner) implements ValueObject {

  public Transfer {
    if (from.getId().equals(to.getId())
        || !from.plan().terms().programme().equals(to.plan().terms().programme())) {
      throw new IllegalArgumentException("from one edition of a programme to another");
    }
  }

  /** Who asks for it, and what is to happen without a free seat. */
  public enum Manner {
    BY_PARTICIPANT,
    BY_COORDINATOR,
    BY_COORDINATOR_TO_THE_LINE
  }

  /** What comes of it. */
  public sealed interface Answer {

    /**
     * It can be done.
     *
     * @param left the enrolment that is over
     * @param to the other edition as it is now
     * @param next the enrolment that goes on
     */
    record Moved(Enrolment.Cancelled left, Edition to, Enrolment.Initial next) implements Answer {}

    /**
     * What was begun, or has no beginning, is not left: presence and progress belong to the
     * enrolment under which they were made.
     */
    record TooLate() implements Answer {}

    /** Every seat is held or waited for. */
    record Full() implements Answer {}

    /** The other edition takes nobody in. */
    record Declined(RefusalReason reason) implements Answer {}
  }

  public Answer of(Enrolment.Active enrolment, Instant now) {
    if (from.plan().begins().isEmpty()) {
      return new Answer.TooLate();
    }
    return from.leave(enrolment, Cause.TRANSFERRED, now)
        .map(left -> arrive(enrolment, left, now))
        .orElseGet(Answer.TooLate::new);
  }

  private Answer arrive(Enrolment.Active enrolment, Enrolment.Cancelled left, Instant now) {
    return switch (to) {
      case Enrollable open ->
          open.plan()
              .obstacle(door(enrolment), now)
              .<Answer>map(Answer.Declined::new)
              .orElseGet(() -> seated(enrolment, left, now));
      case Edition.Draft _ -> new Answer.Declined(RefusalReason.NOT_OPEN_YET);
      case Edition.Completed _ -> new Answer.Declined(RefusalReason.EDITION_COMPLETED);
      case Edition.Cancelled _ -> new Answer.Declined(RefusalReason.EDITION_CANCELLED);
    };
  }

  private Answer seated(Enrolment.Active enrolment, Enrolment.Cancelled left, Instant now) {
    Seats seats = to.seats();
    if (!seats.hasOneForNewcomers() && manner != Manner.BY_COORDINATOR_TO_THE_LINE) {
      return new Answer.Full();
    }
    Enrolment.Initial next =
        next(enrolment, enrolment.details().in(to.getId(), seats.nextArrival()), now);
    return new Answer.Moved(left, to.with(seats.arrive(next.hold())), next);
  }

  private Enrolment.Initial next(Enrolment.Active enrolment, Details details, Instant now) {
    boolean free = to.seats().hasOneForNewcomers();
    if (enrolment instanceof UnderReview) {
      return new UnderReview(details, now, free && to.plan().reviewHoldsSeat());
    }
    return free ? new Admitted(details, now) : new Waitlisted(details, now);
  }

  private Channel door(Enrolment.Active enrolment) {
    return switch (manner) {
      case BY_COORDINATOR, BY_COORDINATOR_TO_THE_LINE -> Channel.BY_COORDINATOR;
      case BY_PARTICIPANT ->
          enrolment.details().channel() == Channel.ACCOUNT
              ? Channel.ACCOUNT
              : Channel.WITHOUT_ACCOUNT;
    };
  }
}
