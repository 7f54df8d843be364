package nl.schakel.referrals.web;

import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Timer.Notice;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** A state as a chip: a word, a shape, and a colour that says whether somebody must hurry. */
final class StateWords {

  private StateWords() {}

  static Status status(ReferralState state, Notice notice, Frame frame) {
    return new Status(frame.text("handover.state." + state), tone(state, notice));
  }

  private static Tone tone(ReferralState state, Notice notice) {
    return switch (state) {
      case DRAFT, WITHDRAWN, VOID -> Tone.NEUTRAL;
      case OFFERED, INFO_REQUESTED, WAITLISTED, ACCEPTED, STARTED, ENDED -> waiting(notice);
      case CLOSED -> Tone.DONE;
      case DECLINED, RETURNED, EXPIRED, DROPPED -> Tone.WRONG;
    };
  }

  /** It should have been done by now. */
  static boolean isLate(Notice notice) {
    return notice == Notice.ESCALATED;
  }

  /** The traffic light. */
  private static Tone waiting(Notice notice) {
    return switch (notice) {
      case NONE -> Tone.INFORMATION;
      case REMINDED -> Tone.ATTENTION;
      case ESCALATED -> Tone.WRONG;
    };
  }
}
