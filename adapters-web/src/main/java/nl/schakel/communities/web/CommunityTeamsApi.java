package nl.schakel.communities.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.RenameTeam;
import nl.schakel.communities.usecase.RenameTeam.Outcome;
import nl.schakel.communities.web.CommunityBodies.TeamBody;
import nl.schakel.communities.web.CommunityShapes.CommunityShape;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Calls teams otherwise, for programs. */
@RestController
@RequestMapping("/api/v1/communities/{slug}/teams")
class CommunityTeamsApi {

  private final CommunityFinding finding;
  private final RenameTeam renaming;

  CommunityTeamsApi(CommunityFinding finding, RenameTeam renaming) {
    this.finding = finding;
    this.renaming = renaming;
  }

  /** Members and numbers stay with it. The version is that of the community. */
  @PutMapping("/{teamId}")
  @Requires(Permission.SIGNED_IN)
  ResponseEntity<CommunityShape> rename(
      @PathVariable Slug slug,
      @PathVariable UUID teamId,
      @Accepts(TeamBody.class) Input input,
      Actor actor) {
    Sheet community = finding.kept(actor, slug);
    Team.Id team = finding.team(community, teamId).id();
    var seen = input.seenVersion();
    var name = input.required("name", typed -> PlainText.line(typed, Team.LONGEST_NAME));
    return switch (input.orReject(
        () -> renaming.rename(actor, community.id(), team, name.get(), Optional.of(seen.get())))) {
      case Outcome.Done _, Outcome.SameName _ ->
          CommunitiesApi.answer(ResponseEntity.ok(), finding.at(slug));
      case Outcome.NameTaken _ -> throw new Refused("COMMUNITY_TEAM_NAME_TAKEN");
    };
  }
}
