package nl.schakel.learning.usecase;

import java.time.Clock;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.EligibilityReview;
import nl.schakel.learning.model.EligibilityReview.Approved;
import nl.schakel.learning.model.EligibilityReview.Decision;
import nl.schakel.learning.model.EligibilityReview.Lapsed;
import nl.schakel.learning.model.EligibilityReview.Pending;
import nl.schakel.learning.model.EligibilityReview.Rejected;
import nl.schakel.learning.model.EligibilityReview.Side;
import nl.schakel.learning.model.EligibilityReview.Verdict;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.learning.port.Reviews;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ReviewService implements DecideReview {

  private final Reviews reviews;
  private final Editions editions;
  private final Enrolments enrolments;
  private final Roster roster;
  private final Clock clock;

  ReviewService(
      Reviews reviews, Editions editions, Enrolments enrolments, Roster roster, Clock clock) {
    this.reviews = reviews;
    this.editions = editions;
    this.enrolments = enrolments;
    this.roster = roster;
    this.clock = clock;
  }

  @Override
  public Outcome decide(Command command) {
    EligibilityReview.Details details =
        reviews.find(command.review()).map(EligibilityReview::details).orElseThrow(this::unknown);
    Set<Side> mine = Sides.of(command.actor(), details);
    Edition edition = editions.lock(details.edition()).orElseThrow(this::unknown);
    return switch (read(command.review())) {
      case Pending pending ->
          pending
              .nextFor(mine)
              .map(side -> pending.decide(decision(side, command)))
              .map(decided -> keep(decided, edition, command.actor()))
              .orElseGet(Outcome.AlreadyDecided::new);
      case Approved _, Rejected _, Lapsed _ -> new Outcome.AlreadyDecided();
    };
  }

  /** Read again under the edition's lock: both sides may be deciding at this very moment. */
  private EligibilityReview read(ReviewId id) {
    return reviews.find(id).orElseThrow(this::unknown);
  }

  private Decision decision(Side side, Command command) {
    return new Decision(
        side, command.verdict(), command.reason(), command.actor().account(), clock.instant());
  }

  private Outcome keep(EligibilityReview decided, Edition edition, Actor actor) {
    reviews.save(decided);
    return switch (decided) {
      case Pending pending -> new Outcome.Recorded(pending.open());
      case Approved _ ->
          settle(
              decided,
              Verdict.APPROVE,
              edition,
              Reason.by(actor, Cause.REVIEW_APPROVED, clock.instant()));
      case Rejected _ ->
          settle(
              decided,
              Verdict.REJECT,
              edition,
              Reason.by(actor, Cause.REVIEW_REJECTED, clock.instant()));
      case Lapsed _ -> new Outcome.AlreadyDecided();
    };
  }

  private Outcome settle(EligibilityReview decided, Verdict verdict, Edition edition, Reason why) {
    Enrolment enrolment = enrolments.find(decided.details().enrolment()).orElseThrow(this::unknown);
    return switch (enrolment) {
      case Enrolment.UnderReview asked -> {
        Enrolment after = edition.settle(asked, verdict, why.at());
        roster.fill(roster.move(edition, asked, after, why), why.at());
        yield new Outcome.Settled(after.standing());
      }
      case Enrolment other -> new Outcome.Settled(other.standing());
    };
  }

  private NotFoundException unknown() {
    return new NotFoundException("review");
  }
}
