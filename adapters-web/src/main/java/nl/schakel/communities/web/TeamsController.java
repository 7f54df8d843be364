package nl.schakel.communities.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.RenameTeam;
import nl.schakel.communities.usecase.RenameTeam.Outcome;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
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

/** Calls teams otherwise; their members and numbers stay with them. */
@Controller
@Requires(Permission.SIGNED_IN)
class TeamsController {

  private static final String PATH = "/communities/{slug}/keeping/teams";

  private final CommunityFinding finding;
  private final RenameTeam renaming;

  TeamsController(CommunityFinding finding, RenameTeam renaming) {
    this.finding = finding;
    this.renaming = renaming;
  }

  /** What was typed. */
  private record Wanted(Team.Id team, String name, Optional<Long> seen) {}

  @GetMapping(PATH)
  View form(@PathVariable Slug slug, Actor actor, Frame frame) {
    Sheet community = finding.kept(actor, slug);
    return frame.show(TeamsPage.of(community, TeamsPage.fresh(community), frame));
  }

  @PostMapping(PATH)
  View rename(@PathVariable Slug slug, Input input, Actor actor, Frame frame) {
    Sheet community = finding.kept(actor, slug);
    var team = input.required("team", As.id(Team.Id::new));
    var name = input.required("name", typed -> PlainText.line(typed, Team.LONGEST_NAME));
    var seen = input.seenVersion();
    return switch (input.outcome(() -> new Wanted(team.get(), name.get(), seen.ifRight()))) {
      case Rejected<Wanted>(var errors) -> refused(community, errors, input, frame);
      case Accepted<Wanted>(var wanted) -> rename(community, wanted, input, actor, frame);
    };
  }

  private View rename(Sheet community, Wanted wanted, Input input, Actor actor, Frame frame) {
    try {
      return switch (renaming.rename(
          actor, community.id(), wanted.team(), wanted.name(), wanted.seen())) {
        case Outcome.Done _ ->
            frame.seeOther(
                Keeping.of(community, frame).address() + "/teams",
                "communities.notice.teamRenamed");
        case Outcome.NameTaken _ -> refused(community, wrong("/name", "NAME_TAKEN"), input, frame);
        case Outcome.SameName _ -> refused(community, wrong("/name", "SAME_NAME"), input, frame);
      };
    } catch (StaleChangeException _) {
      FormView typed = new FormView(TeamsPage.TEXTS, input.typed(), List.of());
      return frame.refuse(
          TeamsPage.of(community, typed.outdated("name", community.version()), frame));
    } catch (NotFoundException _) {
      return refused(community, wrong("/team", "UNKNOWN_TEAM"), input, frame);
    }
  }

  private static List<FieldError> wrong(String field, String why) {
    return List.of(FieldError.of(field, why));
  }

  private static View refused(Sheet community, List<FieldError> errors, Input input, Frame frame) {
    FormView typed = new FormView(TeamsPage.TEXTS, input.typed(), errors);
    return frame.refuse(TeamsPage.of(community, typed, frame));
  }
}
