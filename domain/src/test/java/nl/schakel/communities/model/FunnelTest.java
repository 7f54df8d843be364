package nl.schakel.communities.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.communities.model.Funnel.Movement;
import nl.schakel.communities.model.Funnel.Numbers;
import nl.schakel.communities.model.Reading.Stage;
import org.junit.jupiter.api.Test;

class FunnelTest {

  private static final LocalDate JANUARY = LocalDate.parse("2019-01-14");
  private static final LocalDate JUNE = LocalDate.parse("2019-06-24");

  private final List<Team> teams = Team.called(List.of("Noord", "Zuid"), List.of());
  private final Optional<Team.Id> north = Optional.of(teams.getFirst().id());
  private final Optional<Team.Id> south = Optional.of(teams.getLast().id());

  private final Numbers numbers =
      new Numbers(
          List.of(
              new Reading(north, Stage.PUBLIC, JANUARY, 600),
              new Reading(south, Stage.PUBLIC, JANUARY, 400),
              new Reading(north, Stage.TOLD, JUNE, 80),
              new Reading(north, Stage.TOLD, JANUARY, 2)),
          List.of(
              new Movement(north, JANUARY, 3),
              new Movement(north, JUNE, -1),
              new Movement(Optional.empty(), JUNE, 1)));

  @Test
  void what_was_noted_last_holds_from_then_on() {
    assertThat(numbers.on(JANUARY, teams).total(Stage.TOLD)).contains(2);
    assertThat(numbers.on(JUNE.minusDays(1), teams).total(Stage.TOLD)).contains(2);
    assertThat(numbers.on(JUNE, teams).total(Stage.TOLD)).contains(80);
  }

  @Test
  void all_teams_together_are_a_thousand_of_whom_998_did_not_know() {
    Funnel funnel = numbers.on(JANUARY, teams);

    assertThat(funnel.total(Stage.PUBLIC).orElseThrow() - funnel.total(Stage.TOLD).orElseThrow())
        .isEqualTo(998);
    assertThat(funnel.total(Stage.CONTACTED)).isEmpty();
  }

  @Test
  void members_are_counted_by_team_and_without_one() {
    Funnel funnel = numbers.on(JUNE, teams);

    assertThat(funnel.lines())
        .extracting(Funnel.Line::team)
        .containsExactly(north, south, Optional.empty());
    assertThat(funnel.lines().getFirst().people()).containsEntry(Stage.ACTIVE, 2);
    assertThat(funnel.total(Stage.ACTIVE)).contains(3);
  }

  @Test
  void over_time_there_is_a_line_for_each_day_on_which_something_changed() {
    assertThat(numbers.overTime(teams, JUNE, 12))
        .extracting(Funnel::day)
        .containsExactly(JANUARY, JUNE);
    assertThat(numbers.overTime(teams, JUNE, 1)).extracting(Funnel::day).containsExactly(JUNE);
    assertThat(numbers.overTime(teams, JANUARY, 12)).hasSize(1);
  }

  @Test
  void nobody_is_reached_who_was_not_there() {
    Funnel funnel = numbers.on(JUNE, teams);

    assertThat(funnel.exceeded(new Reading(north, Stage.TOLD, JUNE, 601))).contains(Stage.PUBLIC);
    assertThat(funnel.exceeded(new Reading(north, Stage.CONTACTED, JUNE, 81))).contains(Stage.TOLD);
    assertThat(funnel.exceeded(new Reading(south, Stage.CONTACTED, JUNE, 81))).isEmpty();
  }
}
