package nl.schakel.attendance.usecase;

import static nl.schakel.attendance.usecase.AttendanceDesk.TEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.query.AttendanceBook.Noted;
import nl.schakel.attendance.usecase.CheckIn.Outcome;
import nl.schakel.attendance.usecase.CheckIn.Reason;
import nl.schakel.attendance.usecase.CheckIn.Scan;
import nl.schakel.attendance.usecase.CheckIn.Wall;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import org.junit.jupiter.api.Test;

/** Participants say something themselves: that they are there, or that they will not come. */
class CheckInTest {

  private final AttendanceDesk desk = new AttendanceDesk();

  @Test
  void who_scans_in_time_is_checked_in_and_the_trainer_confirms() {
    String pass = scan(desk.morning, wall());
    desk.at(TEN.plusSeconds(120));
    assertThat(checkIn(desk.amina.person(), desk.morning, pass))
        .isInstanceOf(Outcome.CheckedIn.class);
    assertThat(noted().observation().mark()).isEqualTo(Mark.NOT_RECORDED);
    assertThat(noted().checkedIn()).contains(TEN.plusSeconds(120));
    assertThat(desk.taking.confirm(desk.trainer, desk.morning))
        .isEqualTo(new TakeAttendance.Outcome.Taken(1));
    assertThat(noted().observation().mark()).isEqualTo(Mark.PRESENT);
  }

  @Test
  void a_code_that_was_passed_on_or_is_of_yesterday_or_elsewhere_is_refused() {
    String code = wall();
    assertThat(desk.checkIn.scan(desk.nextWeek, code)).isEqualTo(refused(Reason.UNKNOWN));
    assertThat(desk.checkIn.scan(SessionId.next(), code)).isEqualTo(refused(Reason.UNKNOWN));
    desk.at(TEN.plusSeconds(61));
    assertThat(desk.checkIn.scan(desk.morning, code)).isEqualTo(refused(Reason.TOO_OLD));
    desk.at(TEN.plus(Duration.ofDays(1)));
    assertThat(desk.checkIn.scan(desk.morning, code)).isEqualTo(refused(Reason.TOO_OLD));
    assertThat(desk.checkIn.wall(desk.trainer, desk.morning)).isInstanceOf(Wall.NotGoingOn.class);
  }

  @Test
  void a_pass_is_for_this_session_and_for_who_is_on_its_list() {
    String pass = scan(desk.morning, wall());
    assertThat(checkIn(PersonId.next(), desk.morning, pass))
        .isInstanceOf(Outcome.NotOnTheList.class);
    assertThat(checkIn(desk.amina.person(), desk.nextWeek, pass))
        .isEqualTo(new Outcome.NotAccepted(Reason.UNKNOWN));
    desk.at(TEN.plusSeconds(601));
    assertThat(checkIn(desk.amina.person(), desk.morning, pass))
        .isEqualTo(new Outcome.NotAccepted(Reason.TOO_OLD));
  }

  @Test
  void nobody_checks_in_after_the_end_or_on_a_closed_list() {
    desk.at(TEN.plus(Duration.ofMinutes(89)));
    String pass = scan(desk.morning, wall());
    desk.closing.close(desk.trainer, desk.morning, CloseList.Rest.LEFT_OPEN);
    assertThat(checkIn(desk.amina.person(), desk.morning, pass))
        .isEqualTo(new Outcome.NotAccepted(Reason.NOT_GOING_ON));
    desk.at(TEN.plus(Duration.ofMinutes(91)));
    assertThat(checkIn(desk.amina.person(), desk.morning, pass))
        .isEqualTo(new Outcome.NotAccepted(Reason.NOT_GOING_ON));
  }

  @Test
  void a_participant_is_excused_beforehand_and_may_think_better_of_it() {
    desk.at(TEN.minusSeconds(1));
    assertThat(desk.absence.tell(absence(desk.amina.enrolment(), desk.morning)))
        .isInstanceOf(TellAbsence.Outcome.Told.class);
    assertThat(noted().observation().mark()).isEqualTo(Mark.EXCUSED);
    assertThat(desk.absence.takeBack(absence(desk.amina.enrolment(), desk.morning)))
        .isInstanceOf(TellAbsence.Outcome.TakenBack.class);
    desk.at(TEN);
    assertThat(desk.absence.tell(absence(desk.amina.enrolment(), desk.morning)))
        .isInstanceOf(TellAbsence.Outcome.TooLate.class);
  }

  @Test
  void nobody_speaks_for_somebody_else() {
    desk.at(TEN.minusSeconds(1));
    assertThatThrownBy(() -> desk.absence.tell(absence(desk.bram.enrolment(), desk.morning)))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> desk.absence.tell(absence(desk.amina.enrolment(), SessionId.next())))
        .isInstanceOf(NotFoundException.class);
  }

  private TellAbsence.Command absence(EnrolmentId enrolment, SessionId session) {
    return new TellAbsence.Command(desk.amina.person(), Optional.empty(), enrolment, session);
  }

  private String wall() {
    return ((Wall.Code) desk.checkIn.wall(desk.trainer, desk.morning)).code();
  }

  private String scan(SessionId session, String code) {
    return ((Scan.InTime) desk.checkIn.scan(session, code)).pass();
  }

  private Outcome checkIn(PersonId person, SessionId session, String pass) {
    return desk.checkIn.checkIn(new CheckIn.Command(person, Optional.empty(), session, pass));
  }

  private static Scan refused(Reason reason) {
    return new Scan.NotAccepted(reason);
  }

  private Noted noted() {
    return desk.memory.notes(desk.morning).getOrDefault(desk.amina.enrolment(), Noted.NOTHING);
  }
}
