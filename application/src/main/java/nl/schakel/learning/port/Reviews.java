package nl.schakel.learning.port;

import java.util.Optional;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.model.EligibilityReview;
import nl.schakel.learning.model.EligibilityReview.Pending;
import org.jmolecules.ddd.types.Repository;

/** Keeps reviews of eligibility. */
public interface Reviews extends Repository<EligibilityReview, ReviewId> {

  void add(Pending review);

  Optional<EligibilityReview> find(ReviewId id);

  /** The one about this enrolment, in whatever state. */
  Optional<EligibilityReview> findOf(EnrolmentId enrolment);

  Optional<Pending> pendingOf(EnrolmentId enrolment);

  void save(EligibilityReview review);
}
