package nl.schakel.learning.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.model.EligibilityReview.Side;
import nl.schakel.learning.model.EligibilityReview.Verdict;
import nl.schakel.learning.query.ReviewInbox;
import nl.schakel.learning.query.ReviewInbox.Review;
import nl.schakel.learning.query.ReviewInbox.State;
import nl.schakel.learning.usecase.DecideReview;
import nl.schakel.learning.usecase.DecideReview.Command;
import nl.schakel.learning.usecase.DecideReview.Outcome;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests to be admitted as an exception, for programs. */
@RestController
@RequestMapping("/api/v1/eligibility-reviews")
@Requires(Permission.DECIDE_REVIEWS)
class ReviewsApi {

  private static final int MOST = 1000;

  private final ReviewInbox inbox;
  private final OwnPlans own;
  private final DecideReview deciding;

  ReviewsApi(ReviewInbox inbox, OwnPlans own, DecideReview deciding) {
    this.inbox = inbox;
    this.own = own;
    this.deciding = deciding;
  }

  /** A request as its side may see it; who pays gets no name. */
  record ReviewJson(
      UUID id,
      UUID editionId,
      Optional<String> name,
      Optional<String> organisation,
      Optional<String> jobTitle,
      String statement,
      State state,
      Set<Side> undecided,
      List<WordJson> decisions,
      Instant openedAt) {

    static ReviewJson of(ReviewLine line) {
      Review review = line.review();
      return new ReviewJson(
          review.id().value(),
          review.edition().value(),
          line.name(),
          review.organisation(),
          review.jobTitle(),
          review.statement(),
          review.state(),
          review.open(),
          review.words().stream()
              .map(word -> new WordJson(word.side(), word.verdict(), word.reason(), word.at()))
              .toList(),
          review.openedAt());
    }
  }

  /** What one side said. */
  record WordJson(Side side, Verdict verdict, String reason, Instant at) {}

  /** What one side decides, and why. */
  record DecisionJson(Verdict verdict, String reason) {}

  @GetMapping
  Listing<ReviewJson> list(PageRequest page, Actor actor) {
    List<ReviewJson> all =
        inbox
            .of(
                actor.organisationsFor(Permission.REVIEW_FOR_ORGANISER),
                actor.organisationsFor(Permission.REVIEW_FOR_FUNDER),
                MOST)
            .stream()
            .map(review -> ReviewJson.of(ReviewLine.of(review, actor)))
            .toList();
    List<ReviewJson> shown =
        all.stream().skip((page.number() - 1L) * page.size()).limit(page.size()).toList();
    return Listing.of(new Page<>(shown, page.number(), page.size(), all.size()));
  }

  @PostMapping("/{id}/decisions")
  ReviewJson decide(@PathVariable UUID id, @Accepts(DecisionJson.class) Input input, Actor actor) {
    ReviewLine line = own.review(actor, new ReviewId(id));
    var verdict = input.required("verdict", As.oneOf(Verdict.class));
    var reason =
        input.required("reason", text -> PlainText.lines(text, ReviewsController.LONGEST_REASON));
    Command command =
        input.orReject(() -> new Command(line.review().id(), actor, verdict.get(), reason.get()));
    return switch (deciding.decide(command)) {
      case Outcome.Recorded _, Outcome.Settled _ ->
          ReviewJson.of(own.review(actor, new ReviewId(id)));
      case Outcome.AlreadyDecided _ -> throw new Refused("ALREADY_DECIDED");
    };
  }
}
