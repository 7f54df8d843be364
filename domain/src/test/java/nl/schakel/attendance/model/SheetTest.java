package nl.schakel.attendance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.attendance.Mark;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;
import nl.schakel.people.OrganisationId;
import org.junit.jupiter.api.Test;

class SheetTest {

  private static final Instant TEN = Instant.parse("2027-11-25T10:00:00Z");

  private final Sheet.Open open =
      new Sheet.Open(
          new Occasion(
              SessionId.next(),
              EditionId.next(),
              OrganisationId.next(),
              TEN,
              TEN.plusSeconds(5400)),
          3);
  private final EnrolmentId who = EnrolmentId.next();

  @Test
  void who_is_there_can_be_said_from_half_an_hour_before_and_who_will_not_come_always() {
    Note present = Note.now(who, Mark.PRESENT, TEN);
    Instant early = TEN.minusSeconds(1801);
    assertThat(open.takes(present, early)).isFalse();
    assertThat(open.takes(present, TEN.minusSeconds(1800))).isTrue();
    assertThat(open.takes(Note.now(who, Mark.EXCUSED, TEN), early)).isTrue();
    assertThat(open.takes(Note.now(who, Mark.ABSENT, TEN), early)).isFalse();
  }

  @Test
  void a_session_that_has_not_begun_has_no_final_list() {
    assertThatThrownBy(() -> open.close(0, Optional.empty(), TEN.minusSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(open.close(2, Optional.empty(), TEN))
        .isEqualTo(new Sheet.Closed(open.occasion(), 4, TEN, Optional.empty(), 2));
  }

  @Test
  void the_doors_are_open_until_the_end() {
    assertThat(open.occasion().isGoingOn(TEN.minusSeconds(1800))).isTrue();
    assertThat(open.occasion().isGoingOn(TEN.plusSeconds(5400))).isFalse();
  }

  @Test
  void of_several_notes_about_somebody_the_last_decision_counts_in_whatever_order_they_came() {
    Note first = Note.now(who, Mark.PRESENT, TEN);
    Note last = Note.now(who, Mark.ABSENT, TEN.plusSeconds(1));
    assertThat(Note.lastOfEach(List.of(last, first))).containsExactly(last);
    assertThat(Note.lastOfEach(List.of(first, last))).containsExactly(last);
  }

  @Test
  void a_clock_that_runs_ahead_does_not_win_for_ever() {
    Note tomorrow = new Note(who, Observation.NONE, UUID.randomUUID(), TEN.plusSeconds(86_400));
    assertThat(tomorrow.notAfter(TEN).at()).isEqualTo(TEN);
  }

  @Test
  void minutes_belong_to_who_was_there_for_a_part() {
    assertThat(Observation.partly(45).minutes()).isEqualTo(45);
    assertThatThrownBy(() -> Observation.of(Mark.PARTLY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Observation(Mark.PRESENT, 10))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Observation.partly(1441)).isInstanceOf(IllegalArgumentException.class);
  }
}
