package nl.schakel.learning.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.model.Edition.Answer;
import nl.schakel.learning.model.Enrolment.Admitted;
import nl.schakel.learning.model.Enrolment.Channel;
import nl.schakel.learning.model.Enrolment.Details;
import nl.schakel.learning.model.Enrolment.UnderReview;
import nl.schakel.learning.model.Enrolment.Waitlisted;

/**
 * Receives who wants to enrol in an edition: judges, and gives a place, one in line or a review.
 */
record Reception(Edition.Enrollable edition) {

  Answer receive(Applicant applicant, Instant now) {
    return edition
        .plan()
        .obstacle(applicant.channel(), now)
        .<Answer>map(Answer.Declined::new)
        .orElseGet(() -> judge(applicant, now));
  }

  private Answer judge(Applicant applicant, Instant now) {
    return switch (edition.plan().terms().eligibility().judge(applicant)) {
      case MET -> welcome(seatOrLine(details(applicant), now));
      case EXCEPTION_ASKED -> welcome(underReview(details(applicant), now));
      case STATEMENT_NEEDED -> new Answer.Declined(RefusalReason.STATEMENT_REQUIRED);
      case NOT_MET -> new Answer.Declined(RefusalReason.NOT_ELIGIBLE);
    };
  }

  /** A place is held already, so nobody is passed; nor is an exception asked by somebody else. */
  Answer seatBooked(Applicant applicant, Instant now) {
    Optional<RefusalReason> obstacle = edition.plan().obstacle(Channel.BY_COORDINATOR, now);
    if (obstacle.isPresent()) {
      return new Answer.Declined(obstacle.get());
    }
    return switch (edition.plan().terms().eligibility().judge(applicant)) {
      case MET -> {
        Edition before = edition.with(edition.seats().givenBack(1));
        Admitted named = new Admitted(details(applicant), now);
        yield new Answer.Welcome(before.with(before.seats().arrive(named.hold())), named);
      }
      case EXCEPTION_ASKED, STATEMENT_NEEDED, NOT_MET ->
          new Answer.Declined(RefusalReason.NOT_ELIGIBLE);
    };
  }

  private Enrolment.Initial seatOrLine(Details details, Instant now) {
    return edition.seats().hasOneForNewcomers()
        ? new Admitted(details, now)
        : new Waitlisted(details, now);
  }

  private UnderReview underReview(Details details, Instant now) {
    return new UnderReview(
        details, now, edition.plan().reviewHoldsSeat() && edition.seats().hasOneForNewcomers());
  }

  private Answer welcome(Enrolment.Initial enrolment) {
    return new Answer.Welcome(edition.with(edition.seats().arrive(enrolment.hold())), enrolment);
  }

  private Details details(Applicant applicant) {
    return new Details(
        EnrolmentId.next(),
        applicant.submission(),
        edition.plan().id(),
        applicant.participant(),
        edition.seats().nextArrival(),
        applicant.confirmBy(),
        applicant.statement(),
        applicant.channel(),
        0);
  }
}
