package nl.schakel.communities.web;

import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.JoinCommunity;
import nl.schakel.communities.usecase.JoinCommunity.Outcome;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.SameForEveryVisitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One community, and joining or leaving it. An address that it had before leads to its own. */
@Controller
class CommunityController {

  private final CommunityFinding finding;
  private final CommunityShowing showing;
  private final JoinCommunity joining;

  CommunityController(CommunityFinding finding, CommunityShowing showing, JoinCommunity joining) {
    this.finding = finding;
    this.showing = showing;
    this.joining = joining;
  }

  @GetMapping("/communities/{slug}")
  @Requires(Permission.ANYONE)
  @SameForEveryVisitor
  View community(@PathVariable Slug slug, Caller caller, Frame frame) {
    Sheet found = finding.at(slug);
    return found.slug().equals(slug)
        ? frame.show(showing.page(found, FormView.empty(CommunityPage.TEXTS), caller, frame))
        : frame.movedTo(CommunitiesPage.address(found.slug()));
  }

  @PostMapping("/communities/{slug}/membership")
  @Requires(Permission.SIGNED_IN)
  View join(@PathVariable Slug slug, Input input, Actor actor, Frame frame) {
    Sheet found = finding.at(slug);
    var seat = SeatReader.read(input);
    return switch (input.outcome(seat)) {
      case Rejected<Seat>(var errors) ->
          frame.refuse(
              showing.page(
                  found, new FormView(CommunityPage.TEXTS, input.typed(), errors), actor, frame));
      case Accepted<Seat>(var wanted) ->
          done(joining.join(actor, found.id(), wanted), found, frame);
    };
  }

  @PostMapping("/communities/{slug}/departure")
  @Requires(Permission.SIGNED_IN)
  View leave(@PathVariable Slug slug, Actor actor, Frame frame) {
    Sheet found = finding.at(slug);
    String notice =
        switch (joining.leave(actor, found.id())) {
          case Outcome.LastLead _ -> "communities.notice.lastLead";
          case Outcome.Done _,
              Outcome.Already _,
              Outcome.OnInvitation _,
              Outcome.AfterRemoval _,
              Outcome.UnknownTeam _ ->
              "communities.notice.left";
        };
    return frame.seeOther(CommunitiesPage.address(found.slug()), notice);
  }

  static View done(Outcome outcome, Sheet community, Frame frame) {
    String notice =
        switch (outcome) {
          case Outcome.Done _ -> "communities.notice.joined";
          case Outcome.Already _, Outcome.LastLead _ -> "communities.notice.already";
          case Outcome.OnInvitation _ -> "communities.notice.onInvitation";
          case Outcome.AfterRemoval _ -> "communities.notice.afterRemoval";
          case Outcome.UnknownTeam _ -> "communities.notice.unknownTeam";
        };
    return frame.seeOther(CommunitiesPage.address(community.slug()), notice);
  }
}
