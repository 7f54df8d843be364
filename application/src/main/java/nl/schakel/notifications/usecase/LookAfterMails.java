package nl.schakel.notifications.usecase;

import java.time.Duration;
import nl.schakel.notifications.MailId;

/** What is done with mails that are not on their way. */
public interface LookAfterMails {

  /**
   * Lets a mail that was given up try again.
   *
   * @throws nl.schakel.shared.NotFoundException when there is no such mail
   */
  Outcome resend(MailId mail);

  /** Forgets mails that were sent longer ago than this, and answers how many. */
  int forget(Duration age);

  /** How it went. */
  sealed interface Outcome {

    record Waits() implements Outcome {}

    /** It is on its way, or has arrived. */
    record NotDead() implements Outcome {}
  }
}
