package nl.schakel.learning.usecase;

import java.time.Instant;
import java.util.List;
import nl.schakel.agreements.GrantCard;
import nl.schakel.agreements.Grants;
import nl.schakel.learning.EnrolmentEvent.ReviewOpened;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.model.EditionPlan;
import nl.schakel.learning.model.EligibilityReview;
import nl.schakel.learning.model.EligibilityReview.Details;
import nl.schakel.learning.model.EligibilityReview.Pending;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.port.Reviews;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Opens reviews for who asks to be an exception, and closes those that have become pointless. */
@UseCasePart
class ReviewDesk {

  private final Reviews reviews;
  private final Grants grants;
  private final Events events;

  ReviewDesk(Reviews reviews, Grants grants, Events events) {
    this.reviews = reviews;
    this.grants = grants;
    this.events = events;
  }

  void open(EditionPlan plan, Enrolment.UnderReview enrolment, Instant now) {
    Details details =
        new Details(
            ReviewId.next(),
            enrolment.getId(),
            plan.id(),
            plan.terms().organiser(),
            plan.terms().grant().flatMap(grants::find).map(GrantCard::funders).orElse(List.of()),
            now);
    reviews.add(new Pending(details, List.of()));
    events.publish(new ReviewOpened(details.id(), enrolment.getId(), plan.id(), now));
  }

  /** What was said of somebody who goes on in another edition counts there too. */
  void carryOver(Enrolment before, Enrolment after, Instant now) {
    reviews.findOf(before.getId()).ifPresent(review -> carryOver(review, after, now));
  }

  private void carryOver(EligibilityReview review, Enrolment after, Instant now) {
    switch (review) {
      case Pending pending -> {
        Pending next = pending.about(after);
        reviews.save(pending.lapse());
        reviews.add(next);
        events.publish(
            new ReviewOpened(next.getId(), after.getId(), after.details().edition(), now));
      }
      case EligibilityReview.Approved approved -> {
        EligibilityReview.Approved next = approved.about(after);
        reviews.add(new Pending(next.details(), next.decisions()));
        reviews.save(next);
      }
      case EligibilityReview.Rejected _, EligibilityReview.Lapsed _ -> {}
    }
  }

  void lapse(Enrolment enrolment) {
    reviews.pendingOf(enrolment.getId()).map(Pending::lapse).ifPresent(reviews::save);
  }
}
