package nl.schakel.attendance.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.schakel.attendance.usecase.ReadAttendance.Gap;
import nl.schakel.attendance.usecase.ReadAttendance.Led;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.Runs.Run;
import nl.schakel.shared.web.Frame;

/**
 * A trainer's agenda.
 *
 * @param gaps closed lists that a coordinator completes
 * @param toClose over, and the list still open
 * @param done over and closed, the last first
 */
record SessionsPage(
    List<Gap> gaps, List<Led> toClose, List<Led> today, List<Led> coming, List<Led> done) {

  static SessionsPage of(List<Gap> gaps, List<Led> agenda, Instant now) {
    Predicate<Led> over = led -> !now.isBefore(led.session().end());
    return new SessionsPage(
        gaps,
        only(agenda, over.and(led -> !led.closed())),
        only(agenda, over.negate().and(led -> isToday(led.session(), now))),
        only(agenda, over.negate().and(led -> !isToday(led.session(), now))),
        only(agenda, over.and(Led::closed)).stream()
            .sorted(Comparator.comparing((Led led) -> led.session().start()).reversed())
            .toList());
  }

  private static List<Led> only(List<Led> agenda, Predicate<Led> which) {
    return agenda.stream().filter(which).toList();
  }

  /** What began before midnight and goes on is of today too. */
  private static boolean isToday(SessionCard session, Instant now) {
    LocalDate today = now.atZone(session.zone()).toLocalDate();
    return !session.start().atZone(session.zone()).toLocalDate().isAfter(today);
  }

  boolean isEmpty() {
    return gaps.isEmpty()
        && toClose.isEmpty()
        && today.isEmpty()
        && coming.isEmpty()
        && done.isEmpty();
  }

  static String title(Run run, Frame frame) {
    return AttendanceWords.title(run, frame);
  }

  static String when(SessionCard session, Frame frame) {
    return AttendanceWords.when(session, frame);
  }

  static String where(Run run, Frame frame) {
    return run.edition()
        .place()
        .map(place -> place.name())
        .orElseGet(() -> frame.text("attendance.online"));
  }

  static String address(SessionCard session) {
    return AttendanceWords.list(session.id());
  }
}
