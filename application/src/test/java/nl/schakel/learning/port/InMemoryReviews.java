package nl.schakel.learning.port;

import java.util.Optional;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.model.EligibilityReview;
import nl.schakel.learning.model.EligibilityReview.Pending;

record InMemoryReviews(LearningInMemory memory) implements Reviews {

  @Override
  public void add(Pending review) {
    memory.reviews.put(review.getId(), review);
  }

  @Override
  public Optional<EligibilityReview> find(ReviewId id) {
    return Optional.ofNullable(memory.reviews.get(id));
  }

  @Override
  public Optional<EligibilityReview> findOf(EnrolmentId enrolment) {
    return memory.reviews.values().stream()
        .filter(review -> review.details().enrolment().equals(enrolment))
        .findFirst();
  }

  @Override
  public Optional<Pending> pendingOf(EnrolmentId enrolment) {
    return memory.reviews.values().stream()
        .filter(review -> review.details().enrolment().equals(enrolment))
        .filter(Pending.class::isInstance)
        .map(Pending.class::cast)
        .findFirst();
  }

  @Override
  public void save(EligibilityReview review) {
    memory.reviews.put(review.getId(), review);
  }
}
