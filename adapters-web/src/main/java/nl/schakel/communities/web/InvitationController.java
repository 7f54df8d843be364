package nl.schakel.communities.web;

import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.Communities;
import nl.schakel.communities.CommunityCard;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.JoinCommunity;
import nl.schakel.shared.NotFoundException;
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

/** Where a link of a lead leads. Following it only shows; the button behind it joins. */
@Controller
class InvitationController {

  static final String PATH = "/community-invitations/{token}";

  private final JoinCommunity joining;
  private final Communities communities;
  private final CommunityFinding finding;

  InvitationController(JoinCommunity joining, Communities communities, CommunityFinding finding) {
    this.joining = joining;
    this.communities = communities;
    this.finding = finding;
  }

  @GetMapping(PATH)
  @Requires(Permission.ANYONE)
  View show(@PathVariable String token, Caller caller, Frame frame) {
    return frame.show(page(token, FormView.empty(CommunityPage.TEXTS), caller, frame));
  }

  @PostMapping(PATH)
  @Requires(Permission.SIGNED_IN)
  View accept(@PathVariable String token, Input input, Actor actor, Frame frame) {
    Sheet found = invitedTo(token);
    return switch (input.outcome(SeatReader.read(input))) {
      case Rejected<Seat>(var errors) ->
          frame.refuse(
              page(token, new FormView(CommunityPage.TEXTS, input.typed(), errors), actor, frame));
      case Accepted<Seat>(var seat) ->
          CommunityController.done(joining.accept(actor, token, seat), found, frame);
    };
  }

  private InvitationPage page(String token, FormView form, Caller caller, Frame frame) {
    Sheet found = invitedTo(token);
    return new InvitationPage(
        PATH.replace("{token}", token),
        CommunityWords.said(found.naming().now().text(), found, frame),
        CommunityShowing.lines(found.profile().purpose(), found, frame),
        caller.actor().isPresent(),
        CommunityWords.teamChoices(found.profile().currentTeams()),
        form);
  }

  private Sheet invitedTo(String token) {
    return communities
        .find(joining.invitedTo(token))
        .map(CommunityCard::slug)
        .map(finding::at)
        .orElseThrow(() -> new NotFoundException("community"));
  }
}
