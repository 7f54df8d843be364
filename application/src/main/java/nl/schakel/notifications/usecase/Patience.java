package nl.schakel.notifications.usecase;

import java.time.Duration;
import java.time.Instant;

/** How long a mail is held for an address that is not confirmed. */
final class Patience {

  private static final Duration LONGEST = Duration.ofHours(1);

  private Patience() {}

  /**
   * Who confirms is written to at once; looking again now and then is for the one who confirmed in
   * the very moment in which the mail was put aside.
   */
  static Instant lookAgain(Instant confirmBy, Instant now) {
    Instant soon = now.plus(LONGEST);
    return soon.isBefore(confirmBy) ? soon : confirmBy;
  }
}
