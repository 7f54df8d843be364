package nl.schakel.attendance.web;

import java.util.Map;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.model.Observation;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** What all pages about attendance say in the same way. */
final class AttendanceWords {

  private static final Map<Mark, Tone> TONES =
      Map.of(
          Mark.PRESENT, Tone.DONE,
          Mark.PARTLY, Tone.ATTENTION,
          Mark.EXCUSED, Tone.INFORMATION,
          Mark.ABSENT, Tone.WRONG,
          Mark.NOT_RECORDED, Tone.NEUTRAL);

  private AttendanceWords() {}

  static Status status(Observation said, Frame frame) {
    return new Status(word(said, frame), TONES.getOrDefault(said.mark(), Tone.NEUTRAL));
  }

  static String word(Observation said, Frame frame) {
    return frame.text("attendance.mark." + said.mark(), "minutes", said.minutes());
  }

  static String title(Run run, Frame frame) {
    return run.edition().title().in(frame.language());
  }

  static String when(SessionCard session, Frame frame) {
    return frame.dates().span(session.start(), session.end(), session.zone());
  }

  static String list(SessionId session) {
    return "/sessions/" + session.value() + "/attendance";
  }
}
