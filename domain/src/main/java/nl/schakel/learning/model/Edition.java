package nl.schakel.learning.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.model.Enrolment.Admitted;
import nl.schakel.learning.model.Enrolment.Details;
import nl.schakel.learning.model.Enrolment.UnderReview;
import nl.schakel.learning.model.Enrolment.Waitlisted;
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
      case Enrollable open -> open.consider(applicant, now);
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

  /** Ends an enrolment; no longer possible once the first session has begun. */
  default Optional<Enrolment.Cancelled> leave(Enrolment.Active active, Cause cause, Instant now) {
    return plan().hasBegun(now) ? Optional.empty() : Optional.of(active.cancel(cause, now));
  }

  /** The same edition with a place to spare, made if there is none. */
  default Edition withRoomForOne() {
    return seats().free() > 0 ? this : with(seats().resized(seats().capacity() + 1));
  }

  /** The same edition with its places counted anew. */
  Edition with(Seats seats);

  /** An enrolment went from one state to another; the places follow. */
  default Edition follow(Enrolment before, Enrolment after) {
    return with(seats().moved(before.hold(), after.hold()));
  }

  /** The states in which the plan can still change. */
  sealed interface Plannable extends Edition {

    /** The same state with another plan. */
    Plannable revise(EditionPlan plan);

    /** Fewer places than are held is not possible; the caller answers that to who asks it. */
    default Plannable resize(int capacity) {
      return (Plannable) with(seats().resized(capacity));
    }
  }

  /** The states in which somebody can enrol. */
  sealed interface Enrollable extends Plannable {

    private Answer consider(Applicant applicant, Instant now) {
      return plan()
          .obstacle(applicant.channel(), now)
          .<Answer>map(Answer.Declined::new)
          .orElseGet(() -> judge(applicant, now));
    }

    default Cancelled cancel() {
      return new Cancelled(plan(), seats());
    }

    /** What time alone makes of it: it begins with its first session and ends with its last. */
    default Edition advance(Instant now) {
      if (plan().ends().filter(end -> !now.isBefore(end)).isPresent()) {
        return new Completed(plan(), seats());
      }
      return plan().hasBegun(now) ? new Running(plan(), seats()) : this;
    }

    private Answer judge(Applicant applicant, Instant now) {
      return switch (plan().terms().eligibility().judge(applicant)) {
        case MET -> welcome(seatOrLine(details(applicant), now));
        case EXCEPTION_ASKED -> welcome(underReview(details(applicant), now));
        case STATEMENT_NEEDED -> new Answer.Declined(RefusalReason.STATEMENT_REQUIRED);
        case NOT_MET -> new Answer.Declined(RefusalReason.NOT_ELIGIBLE);
      };
    }

    private Enrolment.Initial seatOrLine(Details details, Instant now) {
      return seats().hasOneForNewcomers()
          ? new Admitted(details, now)
          : new Waitlisted(details, now);
    }

    private UnderReview underReview(Details details, Instant now) {
      return new UnderReview(
          details, now, plan().reviewHoldsSeat() && seats().hasOneForNewcomers());
    }

    private Answer welcome(Enrolment.Initial enrolment) {
      return new Answer.Welcome(with(seats().arrive(enrolment.hold())), enrolment);
    }

    private Details details(Applicant applicant) {
      return new Details(
          EnrolmentId.next(),
          applicant.submission(),
          plan().id(),
          applicant.participant(),
          seats().nextArrival(),
          applicant.confirmBy(),
          applicant.statement(),
          applicant.channel(),
          0);
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

    @Override
    public Draft revise(EditionPlan newPlan) {
      return new Draft(newPlan, seats);
    }

    @Override
    public Draft with(Seats newSeats) {
      return new Draft(plan, newSeats);
    }
  }

  /** Open for enrolment; whether it takes place is not decided yet. */
  record Open(EditionPlan plan, Seats seats) implements Enrollable {

    public Confirmed confirm() {
      return new Confirmed(plan, seats);
    }

    @Override
    public Open revise(EditionPlan newPlan) {
      return new Open(newPlan, seats);
    }

    @Override
    public Open with(Seats newSeats) {
      return new Open(plan, newSeats);
    }
  }

  /** Will take place. */
  record Confirmed(EditionPlan plan, Seats seats) implements Enrollable {

    @Override
    public Confirmed revise(EditionPlan newPlan) {
      return new Confirmed(newPlan, seats);
    }

    @Override
    public Confirmed with(Seats newSeats) {
      return new Confirmed(plan, newSeats);
    }
  }

  /** Has begun. An open-ended edition, such as an e-learning, still takes enrolments. */
  record Running(EditionPlan plan, Seats seats) implements Enrollable {

    @Override
    public Running revise(EditionPlan newPlan) {
      return new Running(newPlan, seats);
    }

    @Override
    public Running with(Seats newSeats) {
      return new Running(plan, newSeats);
    }
  }

  /** Over. */
  record Completed(EditionPlan plan, Seats seats) implements Edition {

    @Override
    public Completed with(Seats newSeats) {
      return new Completed(plan, newSeats);
    }
  }

  /** Will not take place. */
  record Cancelled(EditionPlan plan, Seats seats) implements Edition {

    @Override
    public Cancelled with(Seats newSeats) {
      return new Cancelled(plan, newSeats);
    }
  }
}
