package nl.schakel.notifications.usecase;

import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Dead;
import nl.schakel.notifications.model.OutgoingMail.Dropped;
import nl.schakel.notifications.model.OutgoingMail.Held;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.model.OutgoingMail.Sent;
import nl.schakel.notifications.model.OutgoingMail.Waiting;

/** Sends what waits in the outbox. Several instances may do so at once; each sends other mails. */
public interface SendMails {

  /** Sends until nothing is due, or nothing can leave. */
  Tally sendDue();

  /**
   * What came of it, in numbers only: a log names nobody.
   *
   * @param deferred to be tried again
   * @param dead given up
   */
  record Tally(int sent, int held, int dropped, int deferred, int dead) {

    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    /** One mail, by what came of it. */
    static Tally of(OutgoingMail after) {
      return switch (after) {
        case Sent _ -> new Tally(1, 0, 0, 0, 0);
        case Held _ -> new Tally(0, 1, 0, 0, 0);
        case Dropped _ -> new Tally(0, 0, 1, 0, 0);
        case Waiting _, Sending _ -> new Tally(0, 0, 0, 1, 0);
        case Dead _ -> new Tally(0, 0, 0, 0, 1);
      };
    }

    public Tally plus(Tally other) {
      return new Tally(
          sent + other.sent,
          held + other.held,
          dropped + other.dropped,
          deferred + other.deferred,
          dead + other.dead);
    }
  }
}
