package nl.schakel.communities.web;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.JoinCommunity;
import nl.schakel.communities.usecase.JoinCommunity.Outcome;
import nl.schakel.shared.Slug;
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

/** A member who works elsewhere now, or mistyped, says so; nobody has to leave for that. */
@Controller
@Requires(Permission.SIGNED_IN)
class SeatController {

  private static final String PATH = "/communities/{slug}/seat";

  private final CommunityFinding finding;
  private final JoinCommunity joining;

  SeatController(CommunityFinding finding, JoinCommunity joining) {
    this.finding = finding;
    this.joining = joining;
  }

  @GetMapping(PATH)
  View form(@PathVariable Slug slug, Actor actor, Frame frame) {
    Sheet community = finding.at(slug);
    Seat seat = finding.seat(community, actor);
    return frame.show(SeatPage.of(community, seat, SeatPage.form(seat), frame));
  }

  @PostMapping(PATH)
  View sit(@PathVariable Slug slug, Input input, Actor actor, Frame frame) {
    Sheet community = finding.at(slug);
    Seat before = finding.seat(community, actor);
    return switch (input.outcome(SeatReader.read(input))) {
      case Rejected<Seat>(var errors) -> refused(community, before, errors, input, frame);
      case Accepted<Seat>(var seat) ->
          switch (joining.sit(actor, community.id(), seat)) {
            case Outcome.UnknownTeam _ ->
                refused(
                    community,
                    before,
                    List.of(FieldError.of("/team", "UNKNOWN_TEAM")),
                    input,
                    frame);
            case Outcome.Done _,
                Outcome.Already _,
                Outcome.OnInvitation _,
                Outcome.AfterRemoval _,
                Outcome.LastLead _ ->
                frame.seeOther(
                    CommunitiesPage.address(community.slug()), "communities.notice.seated");
          };
    };
  }

  private static View refused(
      Sheet community, Seat before, List<FieldError> errors, Input input, Frame frame) {
    FormView typed = new FormView(CommunityPage.TEXTS, input.typed(), errors);
    return frame.refuse(SeatPage.of(community, before, typed, frame));
  }
}
