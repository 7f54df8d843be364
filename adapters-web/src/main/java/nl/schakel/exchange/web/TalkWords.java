package nl.schakel.exchange.web;

import java.time.ZoneId;
import nl.schakel.exchange.model.Post.Standing;
import nl.schakel.exchange.query.TalkBook.State;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** How talks and posts are called. */
final class TalkWords {

  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private TalkWords() {}

  /** What was hidden only leads can read. */
  static boolean reads(Standing standing, boolean lead) {
    return standing.isReadable() || (lead && standing == Standing.HIDDEN);
  }

  /** The title is part of the question: who may not read the one may not read the other. */
  static String title(String title, Standing question, boolean lead, Frame frame) {
    return reads(question, lead) ? title : away(question, frame);
  }

  /** Why a post cannot be read. */
  static String away(Standing standing, Frame frame) {
    return frame.text("exchange.away." + standing);
  }

  static Status state(State state, Frame frame) {
    return new Status(
        frame.text("exchange.state." + state), state == State.OPEN ? Tone.INFORMATION : Tone.DONE);
  }
}
