package nl.schakel.learning.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.model.EligibilityReview.Verdict;
import nl.schakel.learning.query.ReviewInbox;
import nl.schakel.learning.usecase.DecideReview;
import nl.schakel.learning.usecase.DecideReview.Command;
import nl.schakel.learning.usecase.DecideReview.Outcome;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where coordinators and funders decide about exceptions. */
@Controller
@Requires(Permission.DECIDE_REVIEWS)
class ReviewsController {

  static final int LONGEST_REASON = 1000;

  private static final int MOST = 200;

  private final ReviewInbox inbox;
  private final OwnPlans own;
  private final DecideReview deciding;

  ReviewsController(ReviewInbox inbox, OwnPlans own, DecideReview deciding) {
    this.inbox = inbox;
    this.own = own;
    this.deciding = deciding;
  }

  @GetMapping("/reviews")
  View list(Actor actor, Frame frame) {
    List<ReviewLine> lines =
        inbox
            .of(
                actor.organisationsFor(Permission.REVIEW_FOR_ORGANISER),
                actor.organisationsFor(Permission.REVIEW_FOR_FUNDER),
                MOST)
            .stream()
            .map(review -> ReviewLine.of(review, actor))
            .toList();
    return frame.show(ReviewsPage.of(lines));
  }

  @GetMapping("/reviews/{id}")
  View one(@PathVariable UUID id, Actor actor, Frame frame) {
    ReviewLine line = own.review(actor, new ReviewId(id));
    return frame.show(new ReviewPage(FormView.empty(ReviewPage.TEXTS), line));
  }

  @PostMapping("/reviews/{id}/decisions")
  View decide(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    ReviewLine line = own.review(actor, new ReviewId(id));
    var verdict = input.required("verdict", As.oneOf(Verdict.class));
    var reason = input.required("reason", text -> PlainText.lines(text, LONGEST_REASON));
    return switch (input.outcome(
        () -> new Command(line.review().id(), actor, verdict.get(), reason.get()))) {
      case Rejected<Command>(List<FieldError> errors) ->
          frame.refuse(new ReviewPage(new FormView(ReviewPage.TEXTS, input.typed(), errors), line));
      case Accepted<Command>(Command command) ->
          frame.seeOther(
              line.address(), "planning.notice.review." + told(deciding.decide(command)));
    };
  }

  private static String told(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Recorded _ -> "recorded";
      case Outcome.Settled settled -> settled.standing().name();
      case Outcome.AlreadyDecided _ -> "already";
    };
  }
}
