package nl.schakel.notifications.model;

import java.time.Duration;
import java.time.Instant;

/**
 * How patient the sender is.
 *
 * @param maximumAttempts after which a mail is given up
 * @param firstPause after the first failure; doubles with each further one
 * @param lease how long one sender may hold on to a mail
 */
public record SendingPolicy(
    int maximumAttempts, Duration firstPause, Duration longestPause, Duration lease) {

  /** Ten attempts in about a day: longer than most mail servers are down. */
  public static final SendingPolicy PATIENT =
      new SendingPolicy(10, Duration.ofMinutes(1), Duration.ofHours(6), Duration.ofMinutes(5));

  private static final int MOST_DOUBLINGS = 20;

  boolean isLast(int attempt) {
    return attempt >= maximumAttempts;
  }

  /** Whether even beginning was tried too often, as with a mail that kills its sender. */
  public boolean isSpent(int attempt) {
    return attempt > maximumAttempts;
  }

  /**
   * The pause is lengthened by up to a quarter, so that what failed together does not come back
   * together.
   *
   * @param chance from 0 to 1
   */
  public Instant nextTry(int attempt, Instant now, double chance) {
    long doubled = firstPause.toMillis() << Math.min(attempt - 1, MOST_DOUBLINGS);
    long pause = Math.min(doubled, longestPause.toMillis());
    return now.plusMillis(pause + (long) (pause * chance / 4));
  }
}
