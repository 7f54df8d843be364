package nl.schakel.communities.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.KeepMembers.Requests;
import nl.schakel.communities.usecase.KeepMembers.Requests.Decision;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.MarkedText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Lets in who asks, or not, for who looks after a community. */
@Controller
@RequestMapping("/communities/{slug}/keeping/requests/{id}")
@Requires(Permission.SIGNED_IN)
class JoinRequestsController {

  private final CommunityFinding finding;
  private final JoinRequestShowing showing;
  private final Requests deciding;

  JoinRequestsController(CommunityFinding finding, JoinRequestShowing showing, Requests deciding) {
    this.finding = finding;
    this.showing = showing;
    this.deciding = deciding;
  }

  @GetMapping
  View one(@PathVariable Slug slug, @PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(showing.page(finding.kept(actor, slug), id, Optional.empty(), frame));
  }

  @PostMapping("/admission")
  View admit(
      @PathVariable Slug slug, @PathVariable UUID id, Input input, Actor actor, Frame frame) {
    Sheet community = finding.kept(actor, slug);
    var answer = new Answer(community, id, form(JoinRequestPage.SEAT, input), frame);
    return switch (input.outcome(SeatReader.read(input))) {
      case Rejected<Seat>(var errors) -> refused(answer, errors);
      case Accepted<Seat>(var seat) ->
          done(
              deciding.admit(actor, community.id(), new JoinRequestId(id), seat),
              "communities.notice.admitted",
              answer);
    };
  }

  @PostMapping("/declining")
  View decline(
      @PathVariable Slug slug, @PathVariable UUID id, Input input, Actor actor, Frame frame) {
    Sheet community = finding.kept(actor, slug);
    var answer = new Answer(community, id, form(JoinRequestPage.ANSWER, input), frame);
    return switch (input.outcome(AskingReader.words(input))) {
      case Rejected<Optional<String>>(var errors) -> refused(answer, errors);
      case Accepted<Optional<String>>(var words) ->
          done(
              deciding.decline(actor, community.id(), new JoinRequestId(id), words),
              "communities.notice.declined",
              answer);
    };
  }

  /** What somebody sent, and where. */
  private record Answer(Sheet community, UUID request, FormView typed, Frame frame) {}

  private static FormView form(String texts, Input input) {
    return new FormView(texts, input.typed(), List.of());
  }

  /** Who comes second sees what the first decided. */
  private View done(Decision decision, String notice, Answer answer) {
    String base = Keeping.of(answer.community(), answer.frame()).address();
    return switch (decision) {
      case Decision.Taken _ -> answer.frame().seeOther(base + "/members", notice);
      case Decision.TakenBefore _ ->
          answer
              .frame()
              .seeOther(
                  base + "/requests/" + answer.request(), "communities.notice.requestSettled");
      case Decision.UnknownTeam _ ->
          refused(answer, List.of(FieldError.of("/team", "UNKNOWN_TEAM")));
      case Decision.TellsOfSomebody(var findings) ->
          refused(answer, MarkedText.errors("/words", findings));
    };
  }

  private View refused(Answer answer, List<FieldError> errors) {
    Optional<FormView> typed = Optional.of(answer.typed().withErrors(errors));
    return answer
        .frame()
        .refuse(showing.page(answer.community(), answer.request(), typed, answer.frame()));
  }
}
