package nl.schakel.attendance.web;

import java.util.Optional;
import nl.schakel.attendance.usecase.CheckIn.Reason;
import nl.schakel.learning.Runs.Run;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Tone;

/**
 * What a participant sees after scanning.
 *
 * @param words of what happened, below {@code attendance.checkIn}
 * @param run the one to check in to, while it can still be done
 */
record CheckInPage(Tone tone, String words, Optional<Run> run, boolean signedIn) {

  static CheckInPage of(Run run, boolean signedIn) {
    return new CheckInPage(
        Tone.INFORMATION, signedIn ? "button" : "who", Optional.of(run), signedIn);
  }

  static CheckInPage done() {
    return new CheckInPage(Tone.DONE, "done", Optional.empty(), false);
  }

  static CheckInPage stranger() {
    return new CheckInPage(Tone.WRONG, "stranger", Optional.empty(), false);
  }

  static CheckInPage refused(Reason reason) {
    return new CheckInPage(Tone.WRONG, "refused." + reason, Optional.empty(), false);
  }

  String text(Frame frame) {
    return frame.words().text("attendance.checkIn." + words);
  }

  String title(Frame frame) {
    return run.map(found -> AttendanceWords.title(found, frame))
        .orElseGet(() -> frame.text("attendance.checkIn.title"));
  }
}
