package nl.schakel.learning.query;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.model.EligibilityReview.Side;
import nl.schakel.learning.model.EligibilityReview.Verdict;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;

/** Requests to be admitted as an exception, for who has a say in them. */
public interface ReviewInbox {

  /** Of these organisers or these funders, the oldest first; what is settled after what is not. */
  List<Review> of(
      Collection<OrganisationId> organisers, Collection<OrganisationId> funders, int atMost);

  Optional<Review> find(ReviewId review);

  /** Where a review stands. */
  enum State {
    PENDING,
    APPROVED,
    REJECTED,
    LAPSED
  }

  /**
   * One request.
   *
   * @param name of the person; who pays decides without it
   * @param open the sides whose word is missing
   */
  record Review(
      ReviewId id,
      EnrolmentId enrolment,
      EditionId edition,
      LocalizedText title,
      Optional<Instant> begins,
      ZoneId zone,
      String name,
      Optional<String> organisation,
      Optional<String> jobTitle,
      String statement,
      OrganisationId organiser,
      List<OrganisationId> funders,
      State state,
      Set<Side> open,
      List<Word> words,
      Instant openedAt,
      long version) {

    public Review {
      funders = List.copyOf(funders);
      open = Set.copyOf(open);
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "Review[" + id.value() + "]";
    }
  }

  /** What one side said. */
  record Word(Side side, Verdict verdict, String reason, Instant at) {}
}
