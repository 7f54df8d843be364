package nl.schakel.supervision.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.schakel.places.DaysOff;
import nl.schakel.places.DaysOff.Reason;
import nl.schakel.supervision.model.Rhythm.Meeting;
import org.junit.jupiter.api.Test;

class RhythmTest {

  private static final List<ZoneId> ZONES =
      List.of(ZoneId.of("Europe/Amsterdam"), ZoneId.of("Europe/Brussels"));

  @Test
  void a_day_off_is_told_and_another_day_comes_instead() {
    Rhythm weekly =
        new Rhythm(1, DayOfWeek.FRIDAY, LocalTime.of(10, 0), Duration.ofHours(2), ZONES.get(1));
    List<Meeting> meetings = weekly.from(LocalDate.of(2026, 12, 14), 3);
    assertThat(meetings.getFirst().day()).isEqualTo(LocalDate.of(2026, 12, 18));
    assertThat(meetings.get(1).off()).contains(Reason.CHRISTMAS);
    assertThat(meetings.stream().filter(meeting -> meeting.off().isEmpty())).hasSize(3);
    assertThat(meetings.getLast().day()).isEqualTo(LocalDate.of(2027, 1, 15));
  }

  /** First days all over three years, in both countries, for rhythms of one to six weeks. */
  @Test
  void whenever_it_begins_the_clock_on_the_wall_says_the_same_and_no_free_day_is_off() {
    for (ZoneId zone : ZONES) {
      for (int weeks = 1; weeks <= 6; weeks++) {
        DayOfWeek day = DayOfWeek.of(weeks);
        Rhythm rhythm = new Rhythm(weeks, day, LocalTime.of(19, 30), Duration.ofMinutes(100), zone);
        LocalDate begin = LocalDate.of(2026, 1, 1);
        for (LocalDate first = begin;
            first.isBefore(begin.plusYears(3));
            first = first.plusDays(5)) {
          holds(rhythm, first, rhythm.from(first, 5));
        }
      }
    }
  }

  private static void holds(Rhythm rhythm, LocalDate first, List<Meeting> meetings) {
    assertThat(ChronoUnit.DAYS.between(first, meetings.getFirst().day())).isBetween(0L, 6L);
    assertThat(meetings.stream().filter(meeting -> meeting.off().isEmpty())).hasSize(5);
    assertThat(meetings.getLast().off()).isEmpty();
    for (int i = 0; i < meetings.size(); i++) {
      Meeting each = meetings.get(i);
      assertThat(each.day())
          .isEqualTo(meetings.getFirst().day().plusWeeks((long) i * rhythm.everyWeeks()));
      assertThat(each.day().getDayOfWeek()).isEqualTo(rhythm.day());
      assertThat(each.start().atZone(rhythm.zone()).toLocalTime()).isEqualTo(rhythm.at());
      assertThat(Duration.between(each.start(), each.end())).isEqualTo(rhythm.length());
      assertThat(each.off()).isEqualTo(DaysOff.where(rhythm.zone()).on(each.day()));
    }
  }

  @Test
  void neither_never_nor_for_ever() {
    for (int wanted : new int[] {0, Rhythm.MOST_MEETINGS + 1}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ACircle.FRIDAYS.from(LocalDate.of(2026, 9, 4), wanted));
    }
    for (int weeks : new int[] {0, Rhythm.MOST_WEEKS + 1}) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  new Rhythm(
                      weeks, DayOfWeek.FRIDAY, LocalTime.NOON, Duration.ofHours(1), ZONES.get(0)));
    }
  }
}
