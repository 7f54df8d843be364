package nl.schakel.learning.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.model.Enrolment.UnderReview;
import org.jmolecules.ddd.types.AggregateRoot;

/** One planned run of a programme, and the places in it: it decides who gets one. */
public sealed interface Edition extends AggregateRoot<Edition, EditionId> {

  EditionPlan plan();

  Seats seats();

  @Override
  default EditionId getId() {
    return plan().id();
  }

  /** Places are given in the order in which people come, while this edition is locked. */
  default Answer enrol(Applicant applicant, Instant now) {
    return switch (this) {
      case Enrollable open -> new Reception(open).receive(applicant, now);
      case Draft _ -> new Answer.Declined(RefusalReason.NOT_OPEN_YET);
      case Completed _ -> new Answer.Declined(RefusalReason.EDITION_COMPLETED);
      case Cancelled _ -> new Answer.Declined(RefusalReason.EDITION_CANCELLED);
    };
  }

  /**
   * The reviewers spoke. Approved means a place if one is left, else the place in line that belongs
   * to the arrival.
   */
  default Enrolment settle(UnderReview asked, EligibilityReview.Verdict verdict, Instant now) {
    return switch (verdict) {
      case REJECT -> asked.refuse(now);
      case APPROVE ->
          asked.holdsSeat() || seats().hasOneForNewcomers() ? asked.admit(now) : asked.queue(now);
    };
  }

  /**
   * Ends an enrolment; no longer possible once the first session has begun. Who leaves a circle
   * does so between two sessions, too.
   */
  default Optional<Enrolment.Cancelled> leave(Enrolment.Active active, Cause cause, Instant now) {
    boolean tooLate = cause == Cause.LEFT_CIRCLE ? plan().isOver(now) : plan().hasBegun(now);
    return tooLate ? Optional.empty() : Optional.of(active.cancel(cause, now));
  }

  /** The same edition with a place to spare, made if there is none. */
  default Edition withRoomForOne() {
    return seats().free() > 0 ? this : with(seats().resized(seats().capacity() + 1));
  }

  /** The same edition with its places counted anew. */
  default Edition with(Seats seats) {
    return switch (this) {
      case Plannable plannable -> plannable.with(plan(), seats);
      case Completed _ -> new Completed(plan(), seats);
      case Cancelled _ -> new Cancelled(plan(), seats);
    };
  }

  /** An enrolment went from one state to another; the places follow. */
  default Edition follow(Enrolment before, Enrolment after) {
    return with(seats().moved(before.hold(), after.hold()));
  }

  /** The states in which the plan can still change. */
  sealed interface Plannable extends Edition {

    /** The same state with another plan. */
    default Plannable revise(EditionPlan plan) {
      return with(plan, seats());
    }

    /** Fewer places than are held is not possible; the caller answers that to who asks it. */
    default Plannable resize(int capacity) {
      return with(plan(), seats().resized(capacity));
    }

    private Plannable with(EditionPlan plan, Seats seats) {
      return switch (this) {
        case Draft _ -> new Draft(plan, seats);
        case Open _ -> new Open(plan, seats);
        case Confirmed _ -> new Confirmed(plan, seats);
        case Running _ -> new Running(plan, seats);
      };
    }
  }

  /** The states in which somebody can enrol. */
  sealed interface Enrollable extends Plannable {

    default Cancelled cancel() {
      return new Cancelled(plan(), seats());
    }

    /** What time alone makes of it: it begins with its first session and ends with its last. */
    default Edition advance(Instant now) {
      if (plan().isOver(now)) {
        return new Completed(plan(), seats());
      }
      return plan().hasBegun(now) ? new Running(plan(), seats()) : this;
    }
  }

  /** What the edition says to somebody who wants to enrol. */
  sealed interface Answer {

    /** The enrolment as it begins, and the edition as it is when it does. */
    record Welcome(Edition edition, Enrolment.Initial enrolment) implements Answer {}

    /** Not possible, and why. */
    record Declined(RefusalReason reason) implements Answer {}
  }

  /** Being prepared; nobody but its planners sees it. */
  record Draft(EditionPlan plan, Seats seats) implements Plannable {

    public Open publish() {
      return new Open(plan, seats);
    }
  }

  /** Open for enrolment; whether it takes place is not decided yet. */
  record Open(EditionPlan plan, Seats seats) implements Enrollable {

    public Confirmed confirm() {
      return new Confirmed(plan, seats);
    }
  }

  /** Will take place. */
  record Confirmed(EditionPlan plan, Seats seats) implements Enrollable {}

  /** Has begun. An open-ended edition, such as an e-learning, still takes enrolments. */
  record Running(EditionPlan plan, Seats seats) implements Enrollable {}

  /** Over. */
  record Completed(EditionPlan plan, Seats seats) implements Edition {}

  /** Will not take place. */
  record Cancelled(EditionPlan plan, Seats seats) implements Edition {}
}
