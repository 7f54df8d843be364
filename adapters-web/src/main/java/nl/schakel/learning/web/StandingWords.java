package nl.schakel.learning.web;

import java.util.Map;
import nl.schakel.learning.Standing;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** How somebody stands in an edition: the word and the shape that its reader sees everywhere. */
final class StandingWords {

  private static final Map<Standing, Tone> TONES =
      Map.of(
          Standing.ADMITTED, Tone.DONE,
          Standing.WAITLISTED, Tone.ATTENTION,
          Standing.OFFERED, Tone.ATTENTION,
          Standing.UNDER_REVIEW, Tone.INFORMATION,
          Standing.REFUSED, Tone.WRONG,
          Standing.EXPIRED, Tone.NEUTRAL,
          Standing.CANCELLED, Tone.NEUTRAL);

  private StandingWords() {}

  static Status status(Standing standing, Frame frame) {
    return new Status(frame.text("enrolment.standing." + standing), tone(standing));
  }

  /** The same for participants and planners, who call it otherwise. */
  static Tone tone(Standing standing) {
    return TONES.getOrDefault(standing, Tone.NEUTRAL);
  }
}
