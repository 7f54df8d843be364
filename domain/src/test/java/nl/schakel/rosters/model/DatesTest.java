package nl.schakel.rosters.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.groups.GroupRosters.Dated;
import nl.schakel.groups.GroupRosters.Taken;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.AGroup;
import nl.schakel.places.DaysOff.Reason;
import nl.schakel.places.SchoolRegion;
import nl.schakel.rosters.model.Absence.Away;
import nl.schakel.rosters.model.Dates.Limits;
import nl.schakel.rosters.model.Dates.Obstacle;
import nl.schakel.rosters.model.Dates.Skipped;
import org.junit.jupiter.api.Test;

class DatesTest {

  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

  private static SeriesWish wish(String first, int everyWeeks, DayOfWeek... days) {
    return new SeriesWish(
        LocalDate.parse(first),
        Set.of(days),
        LocalTime.of(10, 0),
        Duration.ofHours(2),
        ACourse.ZONE,
        everyWeeks,
        "De Brug",
        true,
        Optional.of(SchoolRegion.NL_MIDDLE));
  }

  private static Limits free(LocalDate last) {
    return new Limits(AGroup.NOW, last, List.of(), List.of(), List.of());
  }

  private static List<String> days(Dates dates) {
    return dates.chosen().stream()
        .map(LocalDateTime::toLocalDate)
        .map(LocalDate::toString)
        .toList();
  }

  @Test
  void a_series_goes_around_school_holidays_and_public_ones() {
    Dates dates = Dates.find(wish("2027-02-16", 1, DayOfWeek.TUESDAY), 5, free(LAST));
    assertThat(days(dates))
        .containsExactly("2027-02-16", "2027-03-02", "2027-03-09", "2027-03-16", "2027-03-23");
    assertThat(dates.skipped())
        .containsExactly(
            new Skipped(LocalDate.of(2027, 2, 23), new Obstacle.DayOff(Reason.SPRING_HOLIDAYS)));
    Dates mondays = Dates.find(wish("2027-03-22", 1, DayOfWeek.MONDAY), 2, free(LAST));
    assertThat(days(mondays)).containsExactly("2027-03-22", "2027-04-05");
    assertThat(mondays.skipped().getFirst().why())
        .isEqualTo(new Obstacle.DayOff(Reason.EASTER_MONDAY));
  }

  @Test
  void every_other_week_goes_on_after_a_week_that_was_skipped() {
    Dates dates = Dates.find(wish("2027-02-09", 2, DayOfWeek.TUESDAY), 3, free(LAST));
    assertThat(days(dates)).containsExactly("2027-02-09", "2027-03-02", "2027-03-16");
  }

  @Test
  void twice_a_week_begins_with_the_first_day_that_is_not_before_the_wish() {
    Dates dates =
        Dates.find(wish("2027-03-03", 1, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), 3, free(LAST));
    assertThat(days(dates)).containsExactly("2027-03-04", "2027-03-09", "2027-03-11");
  }

  @Test
  void a_period_that_is_too_short_gives_what_fits() {
    Dates dates =
        Dates.find(wish("2027-03-02", 1, DayOfWeek.TUESDAY), 5, free(LocalDate.of(2027, 3, 16)));
    assertThat(days(dates)).hasSize(3);
    assertThat(dates.isEnough()).isFalse();
    Dates none =
        Dates.find(wish("2027-03-02", 1, DayOfWeek.TUESDAY), 5, free(LocalDate.of(2027, 3, 1)));
    assertThat(none.chosen()).isEmpty();
  }

  @Test
  void an_hour_that_the_clock_jumps_over_is_no_hour() {
    SeriesWish night =
        new SeriesWish(
            LocalDate.of(2027, 3, 28),
            Set.of(DayOfWeek.SUNDAY),
            LocalTime.of(2, 30),
            Duration.ofHours(1),
            ACourse.ZONE,
            1,
            "De Brug",
            false,
            Optional.empty());
    Dates dates = Dates.find(night, 1, free(LAST));
    assertThat(days(dates)).containsExactly("2027-04-04");
    assertThat(dates.skipped().getFirst().why()).isEqualTo(new Obstacle.NoSuchTime());
  }

  @Test
  void who_is_away_or_taken_and_what_has_been_is_passed_over_and_said() {
    Dated own = ACourse.dated("2027-03-02T11:00");
    Away away = new Away(ACourse.TRAINER, LocalDate.of(2027, 3, 8), LocalDate.of(2027, 3, 9));
    Taken place =
        new Taken(
            ParentGroupId.next(),
            Optional.empty(),
            Optional.of("De Brug"),
            ACourse.at("2027-03-16T09:00"),
            ACourse.at("2027-03-16T10:30"));
    Taken before =
        new Taken(
            ParentGroupId.next(),
            Optional.empty(),
            Optional.of("De Brug"),
            ACourse.at("2027-03-23T08:00"),
            ACourse.at("2027-03-23T10:00"));
    Limits limits =
        new Limits(
            ACourse.at("2027-02-23T10:00"),
            LAST,
            List.of(own),
            List.of(away),
            List.of(place, before));
    Dates dates = Dates.find(wish("2027-02-16", 1, DayOfWeek.TUESDAY), 1, limits);
    assertThat(days(dates)).containsExactly("2027-03-23");
    assertThat(dates.skipped())
        .extracting(Skipped::why)
        .containsExactly(
            new Obstacle.HasBeen(),
            new Obstacle.DayOff(Reason.SPRING_HOLIDAYS),
            new Obstacle.MeetsAlready(),
            new Obstacle.Away(ACourse.TRAINER),
            new Obstacle.Busy(place));
  }
}
