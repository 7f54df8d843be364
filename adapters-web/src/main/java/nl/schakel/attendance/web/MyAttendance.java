package nl.schakel.attendance.web;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.attendance.query.AttendanceBook;
import nl.schakel.attendance.query.AttendanceBook.Line;
import nl.schakel.attendance.query.AttendanceBook.Noted;
import nl.schakel.attendance.usecase.TellAbsence;
import nl.schakel.attendance.usecase.TellAbsence.Command;
import nl.schakel.attendance.usecase.TellAbsence.Outcome;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.SessionId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** What a participant sees of their own presence and says about it, however they came in. */
@Component
class MyAttendance {

  private final Runs runs;
  private final AttendanceBook book;
  private final TellAbsence absence;
  private final Clock clock;

  MyAttendance(Runs runs, AttendanceBook book, TellAbsence absence, Clock clock) {
    this.runs = runs;
    this.book = book;
    this.absence = absence;
    this.clock = clock;
  }

  /** Who it is, with which account if any, and where the pages of their enrolments are. */
  record Owner(PersonId person, Optional<UUID> account, String base) {

    String page(EnrolmentId enrolment) {
      return base + "/" + enrolment.value() + "/attendance";
    }
  }

  View show(Owner owner, EnrolmentId enrolment, HttpServletRequest request, Frame frame) {
    Participant who = participant(owner, enrolment);
    Run run = runs.find(who.edition()).orElseThrow(MyAttendance::unknown);
    Map<SessionId, Noted> notes =
        book.ofEnrolments(List.of(enrolment)).stream().collect(toMap(Line::session, Line::noted));
    Instant now = clock.instant();
    return frame.show(
        new MyAttendancePage(
            owner, enrolment, run, notes, CheckInPass.in(request).map(CheckInPass::session), now));
  }

  View tell(Owner owner, EnrolmentId enrolment, SessionId session, Frame frame) {
    return done(owner, enrolment, absence.tell(command(owner, enrolment, session)), frame);
  }

  View takeBack(Owner owner, EnrolmentId enrolment, SessionId session, Frame frame) {
    return done(owner, enrolment, absence.takeBack(command(owner, enrolment, session)), frame);
  }

  private static Command command(Owner owner, EnrolmentId enrolment, SessionId session) {
    return new Command(owner.person(), owner.account(), enrolment, session);
  }

  private static View done(Owner owner, EnrolmentId enrolment, Outcome outcome, Frame frame) {
    return frame.seeOther(
        owner.page(enrolment),
        switch (outcome) {
          case Outcome.Told _ -> "attendance.notice.told";
          case Outcome.TakenBack _ -> "attendance.notice.takenBack";
          case Outcome.TooLate _ -> "attendance.notice.tooLate";
        });
  }

  private Participant participant(Owner owner, EnrolmentId enrolment) {
    return runs.participant(enrolment)
        .filter(found -> found.person().equals(owner.person()))
        .orElseThrow(MyAttendance::unknown);
  }

  private static NotFoundException unknown() {
    return new NotFoundException("enrolment");
  }
}
