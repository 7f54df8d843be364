package nl.schakel.workshops.web;

import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import nl.schakel.workshops.query.WorkshopBook.Phase;

/** One word for how far a workshop is. */
final class PhaseWords {

  private PhaseWords() {}

  static Status status(Phase phase, Frame frame) {
    return new Status(
        frame.text("workshops.phase." + phase.name()),
        switch (phase) {
          case PLANNED -> Tone.INFORMATION;
          case FIRST_VOTE, SECOND_VOTE -> Tone.ATTENTION;
          case CONCLUDED -> Tone.DONE;
          case CANCELLED -> Tone.NEUTRAL;
        });
  }
}
