package nl.schakel.learning.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schakel.access.AccountId;
import nl.schakel.learning.model.EligibilityReview;
import nl.schakel.learning.model.EligibilityReview.Approved;
import nl.schakel.learning.model.EligibilityReview.Decision;
import nl.schakel.learning.model.EligibilityReview.Details;
import nl.schakel.learning.model.EligibilityReview.Lapsed;
import nl.schakel.learning.model.EligibilityReview.Pending;
import nl.schakel.learning.model.EligibilityReview.Rejected;
import nl.schakel.learning.model.EligibilityReview.Side;
import nl.schakel.learning.model.EligibilityReview.Verdict;

/** How a review is written in its columns. */
final class ReviewRow {

  private ReviewRow() {}

  /** The states of a review as they are called in its table. */
  enum State {
    PENDING,
    APPROVED,
    REJECTED,
    LAPSED;

    static State of(EligibilityReview review) {
      return switch (review) {
        case Pending _ -> PENDING;
        case Approved _ -> APPROVED;
        case Rejected _ -> REJECTED;
        case Lapsed _ -> LAPSED;
      };
    }

    EligibilityReview review(Details details, List<Decision> decisions) {
      return switch (this) {
        case PENDING -> new Pending(details, decisions);
        case APPROVED -> new Approved(details, decisions);
        case REJECTED -> new Rejected(details, decisions);
        case LAPSED -> new Lapsed(details, decisions);
      };
    }
  }

  /** One element of the column {@code decisions}. */
  record DecisionAsJson(Side side, Verdict verdict, String reason, UUID by, Instant at) {

    static DecisionAsJson of(Decision decision) {
      return new DecisionAsJson(
          decision.side(),
          decision.verdict(),
          decision.reason(),
          decision.by().value(),
          decision.at());
    }

    Decision toDecision() {
      return new Decision(side, verdict, reason, new AccountId(by), at);
    }
  }
}
