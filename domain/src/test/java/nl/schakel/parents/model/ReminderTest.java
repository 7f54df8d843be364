package nl.schakel.parents.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import nl.schakel.groups.MeetingId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Reminder.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /** The Monday after the clocks went forward. */
  private static final Instant START = Instant.parse("2027-03-29T07:30:00Z");

  @ParameterizedTest
  @CsvSource({
    "2027-03-28T06:59:59Z, false",
    "2027-03-28T07:00:00Z, true",
    "2027-03-28T17:59:59Z, true",
    "2027-03-28T18:00:00Z, false",
    "2027-03-27T12:00:00Z, false",
    "2027-03-29T07:10:00Z, false"
  })
  void a_phone_is_texted_the_day_before_and_not_at_night(Instant now, boolean time) {
    assertThat(Reminder.isTime(START, ZONE, now)).isEqualTo(time);
  }

  @Test
  void what_did_not_leave_is_tried_again_later_and_later_or_when_the_gateway_says() {
    assertThat(attempt(1).fail(START, Optional.empty())).isEqualTo(again(Duration.ofMinutes(2)));
    assertThat(attempt(3).fail(START, Optional.empty())).isEqualTo(again(Duration.ofMinutes(8)));
    assertThat(attempt(1).fail(START, Optional.of(Duration.ofHours(1))))
        .isEqualTo(again(Duration.ofHours(1)));
    assertThat(attempt(1).fail(START, Optional.of(Duration.ofSeconds(1))))
        .isEqualTo(again(Duration.ofMinutes(2)));
    assertThat(attempt(5).fail(START, Optional.empty())).isEqualTo(new Fate.Dead());
  }

  private static Fate again(Duration pause) {
    return new Fate.Again(START.plus(pause));
  }

  private static Reminder attempt(int attempts) {
    return new Reminder(MeetingId.next(), ParentId.next(), START, attempts);
  }
}
