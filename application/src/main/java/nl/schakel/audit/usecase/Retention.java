package nl.schakel.audit.usecase;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * How long the audit trail is kept, which every install decides for itself.
 *
 * @param shareAtOnce how much of the trail may be erased in one night, in percent; more than that
 *     looks like a mistake in the settings or in the clock
 */
public record Retention(Period period, int shareAtOnce) {

  /** So few lines are no mistake, whatever their share. */
  private static final long FEW = 1_000;

  public Instant keptSince(Instant now) {
    return now.atOffset(ZoneOffset.UTC).minus(period).toInstant();
  }

  public boolean isPlausible(long due, long all) {
    return due <= FEW || due * 100 <= all * shareAtOnce;
  }
}
