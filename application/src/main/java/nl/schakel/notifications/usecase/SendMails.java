package nl.schakel.notifications.usecase;

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
