package nl.schakel.referrals.model;

import static nl.schakel.referrals.model.AReferral.details;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.Hops.Promptness;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Course.Acknowledged;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.model.Timer.Notice;
import nl.schakel.shared.Country;
import org.junit.jupiter.api.Test;

class TimingTest {

  @Test
  void five_working_days_to_answer_with_a_reminder_half_way_and_an_end_after_a_fortnight() {
    Timer timer = offered(Country.NL, "2026-11-23T10:00:00Z").timer();
    assertThat(timer.remindAt()).isEqualTo("2026-11-26T08:00:00Z");
    assertThat(timer.dueAt()).isEqualTo("2026-11-30T16:00:00Z");
    assertThat(timer.endAt()).isEqualTo("2026-12-07T16:00:00Z");
  }

  @Test
  void the_hour_at_which_offices_close_stays_the_same_when_the_clock_changes() {
    Timer spring = offered(Country.NL, "2026-03-20T10:00:00Z").timer();
    assertThat(spring.dueAt()).isEqualTo("2026-03-27T16:00:00Z");
    assertThat(spring.endAt()).isEqualTo("2026-04-03T15:00:00Z");
    Timer autumn = offered(Country.NL, "2026-10-19T10:00:00Z").timer();
    assertThat(autumn.dueAt()).isEqualTo("2026-10-26T16:00:00Z");
    assertThat(autumn.endAt()).isEqualTo("2026-11-02T16:00:00Z");
  }

  @Test
  void each_country_has_its_own_holidays() {
    assertThat(offered(Country.NL, "2026-04-24T10:00:00Z").timer().dueAt())
        .isEqualTo("2026-05-04T15:00:00Z");
    assertThat(offered(Country.BE, "2026-04-24T10:00:00Z").timer().dueAt())
        .isEqualTo("2026-05-04T15:00:00Z");
    assertThat(offered(Country.NL, "2026-07-20T10:00:00Z").timer().dueAt())
        .isEqualTo("2026-07-27T15:00:00Z");
    assertThat(offered(Country.BE, "2026-07-20T10:00:00Z").timer().dueAt())
        .isEqualTo("2026-07-28T15:00:00Z");
  }

  @Test
  void an_end_in_a_weekend_or_on_a_holiday_waits_for_the_next_working_day() {
    assertThat(offered(Country.NL, "2026-11-21T10:00:00Z").timer().endAt())
        .isEqualTo("2026-12-07T16:00:00Z");
    assertThat(offered(Country.NL, "2026-12-11T10:00:00Z").timer().endAt())
        .isEqualTo("2026-12-28T16:00:00Z");
    assertThat(offered(Country.BE, "2026-07-07T10:00:00Z").timer().endAt())
        .isEqualTo("2026-07-22T15:00:00Z");
  }

  @Test
  void what_is_urgent_has_seventy_two_hours_whatever_day_it_is() {
    Details details = details(Urgency.URGENT, Country.NL);
    Timer timer = AReferral.draft(details).offer(at("2026-11-21T10:00:00Z")).timer();
    assertThat(timer.remindAt()).isEqualTo("2026-11-22T22:00:00Z");
    assertThat(timer.dueAt()).isEqualTo("2026-11-24T10:00:00Z");
    assertThat(timer.endAt()).isEqualTo(timer.dueAt());
  }

  @Test
  void seen_within_two_working_days_is_in_time() {
    Pending.Offered offered = offered(Country.NL, "2026-11-20T10:00:00Z");
    assertThat(acknowledged(offered, "2026-11-24T15:59:00Z")).isEqualTo(Promptness.IN_TIME);
    assertThat(acknowledged(offered, "2026-11-24T16:00:01Z")).isEqualTo(Promptness.LATE);
    Open first = offered.acknowledge(at("2026-11-23T10:00:00Z"));
    assertThat(first.acknowledge(at("2026-12-23T10:00:00Z"))).isEqualTo(first);
  }

  private static Promptness acknowledged(Pending.Offered offered, String moment) {
    return offered
        .acknowledge(at(moment))
        .details()
        .course()
        .acknowledged()
        .map(Acknowledged::promptness)
        .orElseThrow();
  }

  @Test
  void ten_working_days_to_the_first_contact_and_as_many_again_until_it_is_over() {
    Timer timer =
        offered(Country.NL, "2026-11-23T10:00:00Z")
            .accept(PersonId.next(), at("2026-11-24T10:00:00Z"))
            .timer();
    assertThat(timer.dueAt()).isEqualTo("2026-12-08T16:00:00Z");
    assertThat(timer.endAt()).isEqualTo("2026-12-22T16:00:00Z");
  }

  @Test
  void feedback_every_three_months_and_never_longer_than_a_year() {
    Shared.Started started = started();
    assertThat(started.timer().dueAt()).isEqualTo("2027-02-23T16:00:00Z");
    assertThat(started.timer().endAt()).isEqualTo("2027-11-23T16:00:00Z");
    Shared.Started told = started.tell(Optional.empty(), at("2027-02-01T10:00:00Z"));
    assertThat(told.timer().dueAt()).isEqualTo("2027-05-03T15:00:00Z");
    assertThat(told.timer().endAt()).isEqualTo(started.timer().endAt());
    Timer last = told.tell(Optional.empty(), at("2027-10-01T10:00:00Z")).timer();
    assertThat(last.dueAt()).isEqualTo(last.endAt()).isEqualTo("2027-11-23T16:00:00Z");
    assertThat(started.pastDeadline(last.endAt()).outcome()).isEqualTo(EndOutcome.UNKNOWN);
  }

  /** Nobody is asked for what they may not say, and still each has one deadline. */
  @Test
  void where_nothing_may_be_told_back_nobody_is_reminded_before_the_end() {
    Details quiet = details(Urgency.NORMAL, Country.NL, Feedback.NONE);
    Instant now = at("2026-11-23T10:00:00Z");
    Pending.Accepted accepted = AReferral.draft(quiet).offer(now).accept(PersonId.next(), now);
    assertThat(accepted.timer().dueAt()).as("the first contact").isEqualTo("2026-12-07T16:00:00Z");
    Shared.Started started = accepted.start(LocalDate.of(2026, 11, 23), now);
    assertThat(started.timer().lookAt())
        .isEqualTo(started.timer().endAt())
        .isEqualTo("2027-11-23T16:00:00Z");
    assertThat(started.timer().newsAt(at("2027-11-23T15:00:00Z"))).isEmpty();
    Shared.Ended ended = started.end(EndOutcome.GOAL_REACHED, Optional.empty(), now);
    assertThat(ended.timer().lookAt())
        .isEqualTo(accepted.timer().endAt())
        .isEqualTo("2027-12-07T16:00:00Z");
  }

  @Test
  void what_ended_waits_a_fortnight_to_be_read() {
    Shared.Ended ended =
        started().end(EndOutcome.GOAL_REACHED, Optional.empty(), at("2026-12-01T10:00:00Z"));
    assertThat(ended.timer().endAt()).isEqualTo("2026-12-15T16:00:00Z");
    assertThat(ended.pastDeadline(ended.timer().endAt()).state()).isEqualTo(ReferralState.CLOSED);
  }

  @Test
  void a_place_in_line_is_kept_for_a_fortnight_after_the_day_that_was_expected() {
    Timer timer =
        offered(Country.NL, "2026-11-23T10:00:00Z")
            .waitlist(LocalDate.of(2027, 1, 4), AReferral.WORDS, at("2026-11-23T10:00:00Z"))
            .timer();
    assertThat(timer.dueAt()).isEqualTo("2027-01-04T16:00:00Z");
    assertThat(timer.endAt()).isEqualTo("2027-01-18T16:00:00Z");
  }

  @Test
  void after_a_long_stop_only_the_last_thing_is_noticed() {
    Timer timer = offered(Country.NL, "2026-11-23T10:00:00Z").timer();
    assertThat(timer.newsAt(timer.remindAt().minusSeconds(1))).isEmpty();
    assertThat(timer.newsAt(timer.remindAt())).contains(Notice.REMINDED);
    assertThat(timer.newsAt(timer.dueAt())).contains(Notice.ESCALATED);
    assertThat(timer.noticed(Notice.ESCALATED).newsAt(timer.dueAt())).isEmpty();
    assertThat(timer.isOver(timer.endAt().minusSeconds(1))).isFalse();
    assertThat(timer.isOver(timer.endAt())).isTrue();
  }

  private static Shared.Started started() {
    return offered(Country.NL, "2026-11-23T10:00:00Z")
        .accept(PersonId.next(), at("2026-11-23T10:00:00Z"))
        .start(LocalDate.of(2026, 11, 23), at("2026-11-23T10:00:00Z"));
  }

  private static Pending.Offered offered(Country country, String moment) {
    return AReferral.draft(details(Urgency.NORMAL, country)).offer(at(moment));
  }

  private static Instant at(String moment) {
    return Instant.parse(moment);
  }
}
