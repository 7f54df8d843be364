package nl.schakel.communities.web;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.AskToJoin;
import nl.schakel.communities.usecase.AskToJoin.Outcome;
import nl.schakel.communities.web.AskingReader.Asked;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.MarkedText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Asks to be let in, for who has no link. */
@Controller
@Requires(Permission.SIGNED_IN)
class JoinAskingController {

  private static final String PATH = "/communities/{slug}/join-request";

  private final CommunityFinding finding;
  private final CommunityShowing showing;
  private final AskToJoin asking;

  JoinAskingController(CommunityFinding finding, CommunityShowing showing, AskToJoin asking) {
    this.finding = finding;
    this.showing = showing;
    this.asking = asking;
  }

  @PostMapping(PATH)
  View ask(@PathVariable Slug slug, Input input, Actor actor, Frame frame) {
    Sheet found = finding.at(slug);
    return switch (input.outcome(AskingReader.read(input))) {
      case Rejected<Asked>(var errors) -> refused(found, errors, input, actor, frame);
      case Accepted<Asked>(var asked) ->
          switch (asking.ask(actor, found.id(), asked.seat(), asked.words())) {
            case Outcome.Asked _ -> done(found, "communities.notice.asked", frame);
            case Outcome.AlreadyMember _ -> done(found, "communities.notice.already", frame);
            case Outcome.MayJoin _ -> done(found, "communities.notice.mayJoin", frame);
            case Outcome.UnknownTeam _ ->
                refused(
                    found, List.of(FieldError.of("/team", "UNKNOWN_TEAM")), input, actor, frame);
            case Outcome.TellsOfSomebody(var findings) ->
                refused(found, MarkedText.errors("/words", findings), input, actor, frame);
          };
    };
  }

  @PostMapping(PATH + "/withdrawal")
  View withdraw(@PathVariable Slug slug, Actor actor, Frame frame) {
    Sheet found = finding.at(slug);
    asking.withdraw(actor, found.id());
    return done(found, "communities.notice.askedNoLonger", frame);
  }

  private View refused(
      Sheet community, List<FieldError> errors, Input input, Actor actor, Frame frame) {
    FormView typed = new FormView(CommunityPage.TEXTS, input.typed(), errors);
    return frame.refuse(showing.page(community, typed, actor, frame));
  }

  private static View done(Sheet community, String notice, Frame frame) {
    return frame.seeOther(CommunitiesPage.address(community.slug()), notice);
  }
}
