package nl.schakel.rosters.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.groups.GroupEvent.AskStep;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.GroupRosters.Course;
import nl.schakel.groups.GroupRosters.Phase;
import nl.schakel.places.DaysOff.Reason;
import nl.schakel.places.SchoolRegion;
import nl.schakel.rosters.model.Absence.Away;
import nl.schakel.rosters.model.Board.Holiday;
import nl.schakel.rosters.model.Board.Lack;
import nl.schakel.rosters.model.Board.Row;
import nl.schakel.rosters.model.Board.Trouble;
import org.junit.jupiter.api.Test;

class BoardTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);

  private static Row row(Course course, Away... away) {
    return Row.of(course, MONDAY, 10, List.of(away));
  }

  @Test
  void a_meeting_stands_in_its_week() {
    Row row =
        row(
            ACourse.with(
                Phase.CONFIRMED,
                ACourse.led(),
                "2027-01-31T10:00",
                "2027-02-01T00:00",
                "2027-02-14T23:00",
                "2027-04-12T10:00"));
    assertThat(row.cells()).hasSize(10);
    assertThat(row.cells().stream().map(List::size)).startsWith(1, 1, 0).endsWith(0);
    assertThat(row.lacks()).containsExactly(Lack.TOO_FEW_MEETINGS);
    assertThat(row.hasTrouble()).isTrue();
  }

  @Test
  void a_meeting_says_what_is_in_its_way() {
    Row row =
        row(
            ACourse.with(Phase.PLANNED, ACourse.led(), "2027-02-23T10:00", "2027-03-29T10:00"),
            new Away(ACourse.TRAINER, LocalDate.of(2027, 3, 29), LocalDate.of(2027, 3, 29)));
    assertThat(row.cells().get(3).getFirst().troubles())
        .containsExactly(new Trouble.DayOff(Reason.SPRING_HOLIDAYS));
    assertThat(row.cells().get(8).getFirst().troubles())
        .containsExactly(
            new Trouble.DayOff(Reason.EASTER_MONDAY), new Trouble.Absent(ACourse.TRAINER));
  }

  @Test
  void a_group_says_who_is_missing_and_why() {
    assertThat(row(ACourse.with(Phase.PLANNED, List.of())).lacks())
        .containsExactlyInAnyOrder(Lack.NO_TRAINER, Lack.NO_KEY_PERSON, Lack.TOO_FEW_MEETINGS);
    assertThat(
            row(ACourse.with(
                    Phase.RECRUITING,
                    List.of(
                        ACourse.asked(GroupPart.TRAINER, AskStep.DECLINED),
                        ACourse.asked(GroupPart.KEY_PERSON, AskStep.ASKED))))
                .lacks())
        .containsExactlyInAnyOrder(
            Lack.TRAINER_DECLINED, Lack.KEY_PERSON_UNANSWERED, Lack.TOO_FEW_MEETINGS);
  }

  @Test
  void of_a_group_that_is_over_nothing_is_missing() {
    Row row = row(ACourse.with(Phase.COMPLETED, List.of(), "2027-02-23T10:00"));
    assertThat(row.hasTrouble()).isFalse();
  }

  @Test
  void a_week_names_the_holidays_of_the_regions_that_are_shown() {
    Row delft = row(ACourse.with(Phase.PLANNED, List.of()));
    Board board = new Board(MONDAY, 10, List.of(delft), true);
    assertThat(board.holidays(3))
        .containsExactly(new Holiday(SchoolRegion.NL_MIDDLE, Reason.SPRING_HOLIDAYS));
    assertThat(board.holidays(2)).isEmpty();
  }
}
