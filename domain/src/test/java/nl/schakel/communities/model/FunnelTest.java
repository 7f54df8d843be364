package nl.schakel.communities.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.communities.model.Funnel.Doubt;
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
    assertThat(numbers.overTime(teams, JUNE))
        .extracting(Funnel::day)
        .containsExactly(JANUARY, JUNE);
    assertThat(numbers.overTime(teams, JANUARY)).hasSize(1);
  }

  @Test
  void one_team_over_time_has_the_days_on_which_something_of_it_changed() {
    assertThat(numbers.of(south).overTime(teams.subList(1, 2), JUNE))
        .containsExactly(
            new Funnel(
                JANUARY,
                List.of(new Funnel.Line(south, Map.of(Stage.PUBLIC, 400, Stage.ACTIVE, 0)))));
    assertThat(numbers.of(Optional.empty()).overTime(List.of(), JUNE))
        .extracting(day -> day.total(Stage.ACTIVE))
        .containsExactly(Optional.of(1));
  }

  @Test
  void nobody_is_reached_who_was_not_there() {
    assertThat(doubt(north, Stage.TOLD, JUNE, 601)).contains(new Doubt.MoreThan(Stage.PUBLIC));
    assertThat(doubt(north, Stage.CONTACTED, JUNE, 81)).contains(new Doubt.MoreThan(Stage.TOLD));
    assertThat(doubt(south, Stage.CONTACTED, JUNE, 81)).isEmpty();
  }

  @Test
  void a_number_does_not_become_less_than_a_later_one_that_holds_with_it() {
    assertThat(doubt(north, Stage.PUBLIC, JUNE, 79)).contains(new Doubt.LessThan(Stage.TOLD));
    assertThat(doubt(north, Stage.PUBLIC, JANUARY, 79)).contains(new Doubt.LessThan(Stage.TOLD));
    assertThat(doubt(north, Stage.PUBLIC, JUNE, 80)).isEmpty();
    assertThat(doubt(north, Stage.CONTACTED, JANUARY.plusDays(1), 3))
        .contains(new Doubt.MoreThan(Stage.TOLD));
    assertThat(doubt(south, Stage.PUBLIC, JANUARY, 0)).isEmpty();
  }

  @Test
  void what_is_taken_back_does_not_leave_less_than_a_later_one() {
    Reading more = new Reading(north, Stage.PUBLIC, JUNE.minusDays(1), 700);
    Reading told = new Reading(north, Stage.TOLD, JUNE, 650);
    Numbers both = new Numbers(List.of(numbers.readings().getFirst(), more, told), List.of());

    assertThat(both.doubtWithout(more)).contains(new Doubt.LessThan(Stage.TOLD));
    assertThat(both.doubtWithout(told)).isEmpty();
    assertThat(numbers.doubtWithout(numbers.readings().get(2))).isEmpty();
  }

  private Optional<Doubt> doubt(Optional<Team.Id> team, Stage stage, LocalDate day, int people) {
    return numbers.doubt(new Reading(team, stage, day, people));
  }
}
