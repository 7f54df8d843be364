package nl.schakel.communities.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schakel.communities.model.Team.Rename;
import org.junit.jupiter.api.Test;

class TeamTest {

  private final List<Team> teams = Team.called(List.of("Noort", "Zuid"), List.of());
  private final Team.Id north = teams.getFirst().id();

  @Test
  void a_team_that_is_called_otherwise_stays_the_same_team() {
    assertThat(Team.rename(north, "Noord", teams))
        .isEqualTo(new Rename.Renamed(List.of(new Team(north, "Noord", true), teams.getLast())));
    assertThat(Team.rename(north, "NOORT", teams)).isInstanceOf(Rename.Renamed.class);
    assertThat(Team.rename(north, "Noort", teams)).isInstanceOf(Rename.SameName.class);
  }

  @Test
  void no_two_teams_are_called_the_same_also_when_one_is_gone() {
    List<Team> one = Team.called(List.of("Noort"), teams);

    assertThat(Team.rename(north, "zuid", one)).isInstanceOf(Rename.NameTaken.class);
  }
}
