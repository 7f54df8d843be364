package nl.schakel.communities.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityEvent.Change;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Community;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.model.Team.Rename;
import nl.schakel.communities.port.KeptCommunities;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class TeamsService implements RenameTeam {

  private final CommunityDesk desk;
  private final KeptCommunities communities;

  TeamsService(CommunityDesk desk, KeptCommunities communities) {
    this.desk = desk;
    this.communities = communities;
  }

  @Override
  public Outcome rename(
      Actor actor, CommunityId id, Team.Id team, String name, Optional<Long> seen) {
    Community kept = desk.kept(actor, id);
    Community before = seen.map(kept::seenAs).orElse(kept);
    return switch (Team.rename(known(team, before), name, before.profile().teams())) {
      case Rename.Renamed(var teams) -> renamed(before, teams, actor);
      case Rename.SameName _ -> new Outcome.SameName();
      case Rename.NameTaken _ -> new Outcome.NameTaken();
    };
  }

  private static Team.Id known(Team.Id team, Community community) {
    return community.profile().teams().stream()
        .map(Team::id)
        .filter(team::equals)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("team"));
  }

  private Outcome renamed(Community before, List<Team> teams, Actor actor) {
    communities.save(before.revise(before.profile().withTeams(teams)));
    desk.tell(before.id(), Change.TEAM_RENAMED, Optional.empty(), actor);
    return new Outcome.Done();
  }
}
