package nl.schakel.attendance.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.query.AttendanceBook.Noted;
import nl.schakel.attendance.web.MyAttendance.Owner;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/**
 * One's own presence, session by session.
 *
 * @param scanned the session whose wall this phone just read
 */
record MyAttendancePage(
    Owner owner,
    EnrolmentId enrolment,
    Run run,
    Map<SessionId, Noted> notes,
    Optional<SessionId> scanned,
    Instant now) {

  String title(Frame frame) {
    return AttendanceWords.title(run, frame);
  }

  List<SessionCard> sessions() {
    return run.edition().sessions().stream().filter(session -> !session.cancelled()).toList();
  }

  String when(SessionCard session, Frame frame) {
    return frame.dates().spanWithZone(session.start(), session.end(), session.zone());
  }

  String action(SessionCard session) {
    return owner.page(enrolment) + "/" + session.id().value();
  }

  String checkIn() {
    return owner.account().isPresent() ? CheckInController.PATH : owner.base() + "/check-in";
  }

  boolean canCheckIn(SessionCard session) {
    return scanned.filter(session.id()::equals).isPresent();
  }

  boolean canTell(SessionCard session) {
    return now.isBefore(session.start()) && mark(session) != Mark.EXCUSED;
  }

  boolean canTakeBack(SessionCard session) {
    return now.isBefore(session.start()) && mark(session) == Mark.EXCUSED;
  }

  /** What was put down; what has not been held yet has no word unless somebody said no. */
  Optional<Status> status(SessionCard session, Frame frame) {
    Noted noted = notes.getOrDefault(session.id(), Noted.NOTHING);
    if (noted.checkedIn().isPresent() && noted.observation().mark() == Mark.NOT_RECORDED) {
      return Optional.of(new Status(frame.text("attendance.mine.checkedIn"), Tone.ATTENTION));
    }
    boolean silent = noted.observation().mark() == Mark.NOT_RECORDED;
    return silent && now.isBefore(session.start())
        ? Optional.empty()
        : Optional.of(AttendanceWords.status(noted.observation(), frame));
  }

  private Mark mark(SessionCard session) {
    return notes.getOrDefault(session.id(), Noted.NOTHING).observation().mark();
  }
}
