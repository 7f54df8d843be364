package nl.schakel.learning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.schakel.learning.model.Repetition.Meeting;
import nl.schakel.learning.model.Repetition.Turn;
import nl.schakel.places.DaysOff.Reason;
import org.junit.jupiter.api.Test;

class RepetitionTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 10, 20);
  private final EditionPlan trauma = APlan.on(FourThemes.TRAUMA).plan();

  @Test
  void four_times_every_six_weeks_keeps_weekday_and_hour_over_summer_time() {
    List<Turn> turns = new Repetition(LocalDate.of(2022, 1, 13), 4, 6).of(trauma, TODAY);
    assertThat(turns)
        .extracting(turn -> turn.meetings().getFirst().start())
        .containsExactly(
            FourThemes.brussels("2022-01-13T10:00"),
            FourThemes.brussels("2022-02-24T10:00"),
            FourThemes.brussels("2022-04-07T10:00"),
            FourThemes.brussels("2022-05-19T10:00"));
    assertThat(turns).allSatisfy(turn -> assertThat(turn.meetings()).hasSize(2));
    assertThat(turns.stream().flatMap(turn -> turn.meetings().stream()))
        .allMatch(Meeting::sameDayOfWeek);
  }

  @Test
  void a_holiday_is_pointed_out_and_another_day_of_the_week_too() {
    Turn july = new Repetition(LocalDate.of(2022, 7, 21), 1, 1).of(trauma, TODAY).getFirst();
    assertThat(july.isOnDayOff()).isTrue();
    assertThat(july.meetings().getFirst().off()).contains(Reason.BELGIAN_NATIONAL_DAY);
    Turn friday = new Repetition(LocalDate.of(2022, 1, 14), 1, 1).of(trauma, TODAY).getFirst();
    assertThat(friday.meetings()).noneMatch(Meeting::sameDayOfWeek);
    assertThat(friday.isOnDayOff()).isFalse();
  }

  @Test
  void what_follows_at_any_time_counts_from_today() {
    Turn later =
        new Repetition(TODAY.plusDays(3), 1, 1).of(APlan.openEnded().plan(), TODAY).getFirst();
    assertThat(later.later()).isEqualTo(Period.ofDays(3));
    assertThat(later.meetings()).isEmpty();
  }

  @Test
  void neither_never_nor_for_ever() {
    for (int times : new int[] {0, Repetition.MOST_TIMES + 1}) {
      assertThatIllegalArgumentException().isThrownBy(() -> new Repetition(TODAY, times, 1));
    }
  }
}
