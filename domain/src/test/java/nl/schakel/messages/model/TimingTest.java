package nl.schakel.messages.model;

import static nl.schakel.messages.model.AnEdition.session;
import static nl.schakel.messages.model.Timing.Moment.AFTER_LAST_SESSION;
import static nl.schakel.messages.model.Timing.Moment.AFTER_SESSION;
import static nl.schakel.messages.model.Timing.Moment.BEFORE_SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {

  /** In Brussels the clock goes back on 31 October 2027 and forward on 28 March 2027. */
  @ParameterizedTest
  @CsvSource({
    "2027-11-02T10:00, 3, 9, 2027-10-30T07:00:00Z",
    "2027-11-02T10:00, 1, 9, 2027-11-01T08:00:00Z",
    "2027-11-02T10:00, 2, 2, 2027-10-31T00:00:00Z",
    "2027-03-30T10:00, 3, 9, 2027-03-27T08:00:00Z",
    "2027-03-30T10:00, 2, 2, 2027-03-28T01:00:00Z",
    "2027-03-30T00:30, 1, 0, 2027-03-28T22:00:00Z"
  })
  void is_due_at_that_hour_of_the_place_whatever_its_clock_did(
      String start, int days, int hour, Instant due) {
    assertThat(new Timing(BEFORE_SESSION, days, hour).due(session(start))).isEqualTo(due);
  }

  @Test
  void counts_the_days_after_from_the_day_on_which_it_ended() {
    SessionCard late = session("2027-10-30T23:30");
    assertThat(new Timing(AFTER_SESSION, 1, 9).due(late)).isEqualTo("2027-11-01T08:00:00Z");
  }

  @Test
  void is_open_until_the_session_begins_or_some_time_after_it_was() {
    SessionCard session = session("2027-11-02T10:00");
    Timing before = new Timing(BEFORE_SESSION, 3, 9);
    assertThat(before.isOpen(session, before.due(session).minusSeconds(1))).isFalse();
    assertThat(before.isOpen(session, before.due(session))).isTrue();
    assertThat(before.isOpen(session, session.start().minusSeconds(1))).isTrue();
    assertThat(before.isOpen(session, session.start())).isFalse();
    Timing after = new Timing(AFTER_SESSION, 1, 9);
    assertThat(after.isOpen(session, after.due(session).plus(Duration.ofDays(14)))).isFalse();
  }

  @Test
  void speaks_of_each_session_that_takes_place_or_of_the_last() {
    SessionCard first = session("2027-11-02T10:00");
    SessionCard second = session("2027-11-09T10:00");
    SessionCard third = AnEdition.cancelled(session("2027-11-16T10:00"));
    var edition = AnEdition.run(second, first, third).edition();
    assertThat(new Timing(BEFORE_SESSION, 3, 9).sessions(edition)).containsExactly(first, second);
    assertThat(new Timing(AFTER_LAST_SESSION, 1, 9).sessions(edition)).containsExactly(second);
    assertThat(new Timing(AFTER_LAST_SESSION, 1, 9).sessions(AnEdition.run().edition())).isEmpty();
  }

  @Test
  void sends_once_for_a_day_before_its_first_session_or_after_its_last() {
    SessionCard morning = session("2027-11-02T10:00");
    SessionCard afternoon = session("2027-11-02T13:00");
    SessionCard later = session("2027-11-09T10:00");
    var edition = AnEdition.run(afternoon, later, morning).edition();
    assertThat(new Timing(BEFORE_SESSION, 3, 9).sessions(edition)).containsExactly(morning, later);
    assertThat(new Timing(AFTER_SESSION, 1, 9).sessions(edition)).containsExactly(afternoon, later);
    assertThat(new Timing(AFTER_SESSION, 1, 9).about(edition, afternoon))
        .containsExactly(morning, afternoon);
    assertThat(new Timing(AFTER_LAST_SESSION, 1, 9).about(edition, later)).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"0, 9", "61, 9", "1, -1", "1, 24"})
  void there_are_no_other_moments(int days, int hour) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Timing(BEFORE_SESSION, days, hour));
  }
}
