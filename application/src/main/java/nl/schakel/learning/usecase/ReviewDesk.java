package nl.schakel.learning.usecase;

import java.time.Instant;
import java.util.List;
import nl.schakel.agreements.GrantCard;
import nl.schakel.agreements.Grants;
import nl.schakel.learning.EnrolmentEvent.ReviewOpened;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.model.EditionPlan;
import nl.schakel.learning.model.EligibilityReview.Details;
import nl.schakel.learning.model.EligibilityReview.Pending;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.port.Reviews;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

/** Opens reviews for who asks to be an exception, and closes those that have become pointless. */
@ApplicationService
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

  void lapse(Enrolment enrolment) {
    reviews.pendingOf(enrolment.getId()).map(Pending::lapse).ifPresent(reviews::save);
  }
}
