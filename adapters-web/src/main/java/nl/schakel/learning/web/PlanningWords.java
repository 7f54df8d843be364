package nl.schakel.learning.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import nl.schakel.learning.Standing;
import nl.schakel.learning.query.Planning.EditionState;
import nl.schakel.learning.query.Planning.ProgrammeState;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** How states are called and drawn, the same on every page of planners. */
final class PlanningWords {

  private PlanningWords() {}

  static Status of(EditionState state, Frame frame) {
    Tone tone =
        switch (state) {
          case DRAFT, COMPLETED -> Tone.NEUTRAL;
          case OPEN -> Tone.INFORMATION;
          case CONFIRMED, RUNNING -> Tone.DONE;
          case CANCELLED -> Tone.WRONG;
        };
    return new Status(frame.text("planning.edition.state." + state), tone);
  }

  static Status of(ProgrammeState state, Frame frame) {
    Tone tone = state == ProgrammeState.PUBLISHED ? Tone.DONE : Tone.NEUTRAL;
    return new Status(frame.text("planning.programme.state." + state), tone);
  }

  static Status of(Standing standing, Frame frame) {
    return new Status(word(standing, frame), StandingWords.tone(standing));
  }

  static String word(Standing standing, Frame frame) {
    return frame.text("planning.standing." + standing);
  }

  static String when(Optional<Instant> begins, ZoneId zone, Frame frame) {
    return begins
        .map(begin -> frame.dates().moment(begin, zone))
        .orElseGet(() -> frame.text("planning.anyTime"));
  }
}
