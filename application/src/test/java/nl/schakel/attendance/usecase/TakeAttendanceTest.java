package nl.schakel.attendance.usecase;

import static nl.schakel.attendance.usecase.AttendanceDesk.TEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.attendance.AttendanceEvent.AttendanceCorrected;
import nl.schakel.attendance.AttendanceEvent.AttendanceTaken;
import nl.schakel.attendance.AttendanceEvent.SessionClosed;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.Presences.Presence;
import nl.schakel.attendance.model.Note;
import nl.schakel.attendance.model.Observation;
import nl.schakel.attendance.query.AttendanceBook.Kept;
import nl.schakel.attendance.query.Roll;
import nl.schakel.attendance.usecase.CloseList.Closing;
import nl.schakel.attendance.usecase.CloseList.Correcting;
import nl.schakel.attendance.usecase.CloseList.Rest;
import nl.schakel.attendance.usecase.TakeAttendance.Outcome;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

class TakeAttendanceTest {

  private final AttendanceDesk desk = new AttendanceDesk();

  @Test
  void who_leads_puts_down_who_is_there_and_a_repetition_tells_nobody_anything() {
    Note note = desk.note(desk.amina, Mark.PRESENT);
    assertThat(desk.take(desk.trainer, desk.morning, note)).isEqualTo(new Outcome.Taken(1));
    assertThat(desk.take(desk.trainer, desk.morning, note)).isEqualTo(new Outcome.Taken(0));
    assertThat(desk.told).hasSize(1).hasOnlyElementsOfType(AttendanceTaken.class);
  }

  @Test
  void nobody_else_learns_that_there_is_such_a_list() {
    Note note = desk.note(desk.amina, Mark.PRESENT);
    for (var stranger : List.of(desk.otherTrainer, desk.foreignCoordinator)) {
      assertThatThrownBy(() -> desk.take(stranger, desk.morning, note))
          .isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> desk.checkIn.wall(stranger, desk.morning))
          .isInstanceOf(NotFoundException.class);
    }
    assertThatThrownBy(() -> desk.take(desk.coordinator, SessionId.next(), note))
        .isInstanceOf(NotFoundException.class);
    assertThat(desk.take(desk.coordinator, desk.morning, note)).isEqualTo(new Outcome.Taken(1));
  }

  @Test
  void what_was_put_down_of_somebody_who_leaves_stays_in_sight() {
    desk.take(desk.trainer, desk.morning, desk.note(desk.amina, Mark.PRESENT));
    desk.left.addAll(List.of(desk.amina, desk.bram));
    Roll roll = desk.reading.roll(desk.trainer, desk.morning);
    assertThat(roll.entries()).isEmpty();
    assertThat(roll.gone())
        .singleElement()
        .satisfies(entry -> assertThat(entry.mark()).isEqualTo(Mark.PRESENT));
    assertThat(desk.reading.overview(desk.coordinator, desk.edition()).gone())
        .containsExactly(desk.amina);
  }

  @Test
  void a_session_that_was_not_held_was_not_attended_but_somebody_may_phone() {
    assertThat(desk.take(desk.trainer, desk.nextWeek, desk.note(desk.amina, Mark.PRESENT)))
        .isInstanceOf(Outcome.TooEarly.class);
    assertThat(desk.taking.takeRest(desk.trainer, desk.nextWeek, Mark.PRESENT))
        .isInstanceOf(Outcome.TooEarly.class);
    assertThat(desk.closing.close(desk.trainer, desk.nextWeek, Rest.ABSENT))
        .isInstanceOf(Closing.TooEarly.class);
    assertThat(desk.take(desk.trainer, desk.nextWeek, desk.note(desk.amina, Mark.EXCUSED)))
        .isEqualTo(new Outcome.Taken(1));
    assertThat(desk.presences.of(desk.edition()))
        .extracting(Presence::session)
        .containsOnly(desk.morning);
  }

  @Test
  void somebody_who_takes_no_part_stops_all_of_it() {
    EnrolmentId stranger = EnrolmentId.next();
    Note unknown = Note.now(stranger, Mark.PRESENT, TEN);
    assertThat(desk.take(desk.trainer, desk.morning, desk.note(desk.amina, Mark.PRESENT), unknown))
        .isInstanceOf(Outcome.NotOnTheList.class);
    assertThat(desk.presences.of(desk.edition()))
        .extracting(Presence::mark)
        .containsOnly(Mark.NOT_RECORDED);
  }

  @Test
  void a_change_that_was_based_on_an_older_list_is_refused() {
    desk.take(desk.trainer, desk.morning, desk.note(desk.amina, Mark.PRESENT));
    assertThatThrownBy(
            () ->
                desk.taking.take(
                    new TakeAttendance.Command(
                        desk.coordinator,
                        desk.morning,
                        List.of(desk.note(desk.bram, Mark.ABSENT)),
                        Optional.of(0L))))
        .isInstanceOf(StaleChangeException.class);
  }

  @Test
  void a_closed_list_is_final_and_what_is_corrected_says_why() {
    desk.take(desk.trainer, desk.morning, desk.note(desk.amina, Mark.PRESENT));
    assertThat(desk.closing.close(desk.trainer, desk.morning, Rest.LEFT_OPEN))
        .isEqualTo(new Closing.Closed(1));
    assertThat(desk.closing.close(desk.trainer, desk.morning, Rest.LEFT_OPEN))
        .isInstanceOf(Closing.AlreadyClosed.class);
    assertThat(desk.take(desk.trainer, desk.morning, desk.note(desk.bram, Mark.ABSENT)))
        .isInstanceOf(Outcome.ListClosed.class);
    desk.told.clear();

    assertThat(correct(Observation.partly(40))).isEqualTo(new CloseList.Outcome.Corrected(1));
    assertThat(correct(Observation.partly(40))).isEqualTo(new CloseList.Outcome.Corrected(0));
    assertThat(desk.told).hasSize(1).hasOnlyElementsOfType(AttendanceCorrected.class);
    assertThat(desk.memory.corrections(desk.morning))
        .singleElement()
        .satisfies(kept -> assertThat(kept.reason()).isEqualTo("Kwam later"));
    assertThat(missing()).isZero();
  }

  private CloseList.Outcome correct(Observation said) {
    return desk.closing.correct(
        new Correcting(
            desk.coordinator,
            desk.morning,
            Map.of(desk.bram.enrolment(), said),
            "Kwam later",
            Optional.empty()));
  }

  @Test
  void whoever_is_left_when_it_closes_was_not_there() {
    desk.take(desk.trainer, desk.morning, desk.note(desk.amina, Mark.PRESENT));
    assertThat(desk.closing.close(desk.trainer, desk.morning, Rest.ABSENT))
        .isEqualTo(new Closing.Closed(0));
    assertThat(desk.presences.of(desk.edition()))
        .extracting(Presence::mark)
        .containsExactlyInAnyOrder(Mark.PRESENT, Mark.ABSENT);
    assertThat(desk.presences.closings(desk.edition())).containsOnlyKeys(desk.morning);
  }

  @Test
  void a_list_that_nobody_closes_closes_after_a_week_with_what_is_missing() {
    desk.at(TEN.plus(Duration.ofDays(7)));
    assertThat(desk.keeping.due()).isEmpty();
    assertThat(desk.keeping.close(desk.morning)).isInstanceOf(KeepLists.Outcome.NothingToDo.class);
    desk.at(TEN.plus(Duration.ofDays(8)));
    assertThat(desk.keeping.due()).containsExactly(desk.morning);
    assertThat(desk.keeping.close(desk.morning)).isEqualTo(new KeepLists.Outcome.Done(1));
    assertThat(desk.keeping.close(desk.morning)).isInstanceOf(KeepLists.Outcome.NothingToDo.class);
    assertThat(desk.keeping.due()).isEmpty();
    assertThat(desk.told).hasSize(1).hasOnlyElementsOfType(SessionClosed.class);
    assertThat(missing()).isEqualTo(2);
  }

  private int missing() {
    return desk.memory.lists(List.of(desk.morning)).values().stream().mapToInt(Kept::missing).sum();
  }
}
