package nl.schakel.learning.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.AccountId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ReviewId;
import nl.schakel.people.OrganisationId;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * Whether somebody outside the target group is admitted. The organiser and who pays decide it
 * together: both must approve, and one refusal is enough.
 */
public sealed interface EligibilityReview extends AggregateRoot<EligibilityReview, ReviewId> {

  Details details();

  List<Decision> decisions();

  @Override
  default ReviewId getId() {
    return details().id();
  }

  /**
   * What is asked, and of whom.
   *
   * @param funders who pays; empty when no grant does, and then the organiser decides alone
   */
  record Details(
      ReviewId id,
      EnrolmentId enrolment,
      EditionId edition,
      OrganisationId organiser,
      List<OrganisationId> funders,
      Instant openedAt) {

    public Details {
      funders = List.copyOf(funders);
    }

    /** The same question about the enrolment that went on in the place of this one. */
    Details about(Enrolment other) {
      return new Details(
          ReviewId.next(), other.getId(), other.details().edition(), organiser, funders, openedAt);
    }

    Set<Side> sides() {
      return funders.isEmpty() ? Set.of(Side.ORGANISER) : Set.of(Side.ORGANISER, Side.FUNDER);
    }
  }

  /** Who has a say. */
  enum Side {
    ORGANISER,
    FUNDER
  }

  /** What is said. */
  enum Verdict {
    APPROVE,
    REJECT
  }

  /** One side's word, kept with its reason. */
  record Decision(Side side, Verdict verdict, String reason, AccountId by, Instant at) {}

  /** Waits for one side, or for both. */
  record Pending(Details details, List<Decision> decisions) implements EligibilityReview {

    public Pending {
      decisions = List.copyOf(decisions);
    }

    /** The sides whose word is still missing. */
    public Set<Side> open() {
      Set<Side> said = decisions.stream().map(Decision::side).collect(Collectors.toSet());
      return details.sides().stream()
          .filter(side -> !said.contains(side))
          .collect(Collectors.toUnmodifiableSet());
    }

    public EligibilityReview decide(Decision decision) {
      List<Decision> all = Stream.concat(decisions.stream(), Stream.of(decision)).toList();
      return switch (decision.verdict()) {
        case REJECT -> new Rejected(details, all);
        case APPROVE -> {
          Pending next = new Pending(details, all);
          yield next.open().isEmpty() ? new Approved(details, all) : next;
        }
      };
    }

    /** The request was withdrawn or the edition cancelled before there was a decision. */
    public Lapsed lapse() {
      return new Lapsed(details, decisions);
    }

    /** The words that were said go along with who went to another edition. */
    public Pending about(Enrolment other) {
      return new Pending(details.about(other), decisions);
    }

    /** The side for which a word is still missing, out of those that somebody may speak for. */
    public Optional<Side> nextFor(Set<Side> mine) {
      return Stream.of(Side.values()).filter(mine::contains).filter(open()::contains).findFirst();
    }
  }

  /** Everybody who has a say approved. */
  record Approved(Details details, List<Decision> decisions) implements EligibilityReview {

    public Approved {
      decisions = List.copyOf(decisions);
    }

    /** Who was let in once is not judged again. */
    public Approved about(Enrolment other) {
      return new Approved(details.about(other), decisions);
    }
  }

  /** Somebody who has a say did not. */
  record Rejected(Details details, List<Decision> decisions) implements EligibilityReview {

    public Rejected {
      decisions = List.copyOf(decisions);
    }
  }

  /** Nothing to decide any more. */
  record Lapsed(Details details, List<Decision> decisions) implements EligibilityReview {

    public Lapsed {
      decisions = List.copyOf(decisions);
    }
  }
}
