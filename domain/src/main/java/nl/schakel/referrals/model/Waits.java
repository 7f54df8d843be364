package nl.schakel.referrals.model;

import java.time.Instant;
import nl.schakel.referrals.model.SharingBasis.Feedback;

/**
 * How long what was accepted waits. Where nothing may be told back, whatever follows ends at one
 * moment: else the time at which it ends would tell whether somebody came. Nor is anybody asked for
 * what they may not say.
 */
record Waits(Details details) {

  Timer untilContact(Instant now) {
    Timer usual = timing().contact(now);
    return isQuiet() ? usual.until(timing().lastOf(now)) : usual;
  }

  /** Until the next word of how it goes. */
  Timer untilTold(Instant started, Instant now) {
    return isQuiet()
        ? Timer.only(timing().yearOf(accepted(started)))
        : timing().feedback(started, now);
  }

  /** Until the referrer has read how it ended. */
  Timer untilRead(Instant now) {
    return isQuiet() ? Timer.only(timing().lastOf(accepted(now))) : timing().confirm(now);
  }

  private Timing timing() {
    return details.timing();
  }

  private boolean isQuiet() {
    return details.feedback() == Feedback.NONE;
  }

  private Instant accepted(Instant otherwise) {
    return details.course().accepted().orElse(otherwise);
  }
}
