package nl.schakel.access.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often somebody tried in vain, and until when the next attempt has to wait. Counted for a
 * login name whether or not it exists, so that waiting tells nothing about it, and for a network
 * address.
 *
 * @param failures since the last success, or since {@link #FORGOTTEN_AFTER}
 */
public record LoginAttempts(int failures, Instant lastAt) {

  public static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

  private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  /** Whom the attempts are counted for, and how many are free of waiting. */
  public enum Counted {
    LOGIN_NAME(5),
    /** Nobody's mailbox is to be filled by somebody else. */
    LINK_REQUEST(3),
    /** A whole office or school may be behind one address. */
    NETWORK_ADDRESS(50);

    private final int free;

    Counted(int free) {
      this.free = free;
    }
  }

  /** The moment from which the next attempt is welcome, if that is not now. */
  public Optional<Instant> blockedUntil(Counted counted, Instant now) {
    int tooMany = failures - counted.free;
    if (tooMany < 0) {
      return Optional.empty();
    }
    Instant until = lastAt.plus(waitAfter(tooMany));
    return until.isAfter(now) ? Optional.of(until) : Optional.empty();
  }

  private static Duration waitAfter(int tooMany) {
    Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(tooMany, 10));
    return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
  }
}
