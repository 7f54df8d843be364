package nl.schakel.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DigestMomentsTest {

  @Test
  void before_seven_on_monday_the_last_week_is_the_one_before() {
    DigestMoments early = DigestMoments.before(Instant.parse("2026-11-23T05:59:59Z"));
    assertThat(early.day()).isEqualTo("2026-11-22T06:00:00Z");
    assertThat(early.week()).isEqualTo("2026-11-16T06:00:00Z");

    DigestMoments due = DigestMoments.before(Instant.parse("2026-11-23T06:00:00Z"));
    assertThat(due.day()).isEqualTo(due.week()).isEqualTo("2026-11-23T06:00:00Z");
    assertThat(due.weekBefore()).isEqualTo("2026-11-16T06:00:00Z");
  }

  @Test
  void it_is_seven_in_summer_too() {
    DigestMoments moments = DigestMoments.before(Instant.parse("2027-03-31T12:00:00Z"));
    assertThat(moments.day()).isEqualTo("2027-03-31T05:00:00Z");
    assertThat(moments.week()).isEqualTo("2027-03-29T05:00:00Z");
    assertThat(moments.weekBefore()).isEqualTo("2027-03-22T06:00:00Z");
  }
}
