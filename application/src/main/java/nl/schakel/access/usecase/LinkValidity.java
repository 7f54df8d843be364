package nl.schakel.access.usecase;

import java.time.Duration;

/** How long a mailed link is good: long enough to be read, short enough for a forgotten mailbox. */
final class LinkValidity {

  /** Somebody who is invited may be on leave. */
  static final Duration INVITATION = Duration.ofDays(14);

  /** Somebody who forgot is waiting for it. */
  static final Duration PASSWORD_RESET = Duration.ofHours(1);

  static final Duration FIRST_ADMINISTRATOR = Duration.ofDays(1);

  private LinkValidity() {}
}
