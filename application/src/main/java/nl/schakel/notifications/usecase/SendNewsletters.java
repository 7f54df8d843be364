package nl.schakel.notifications.usecase;

/** The same as {@link SendMails} for newsletters, many at once and behind everything else. */
public interface SendNewsletters {

  /** Sends until nothing is due, nothing can leave, or something else waits. */
  SendMails.Tally sendDue();
}
