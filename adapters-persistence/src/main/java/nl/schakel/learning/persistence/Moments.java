package nl.schakel.learning.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Instants as the driver wants them. */
final class Moments {

  private Moments() {}

  static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  static @Nullable OffsetDateTime utc(Optional<Instant> at) {
    return at.map(Moments::utc).orElse(null);
  }

  /** As exact as PostgreSQL is. */
  static Instant micros(String sinceEpoch) {
    return Instant.EPOCH.plus(Long.parseLong(sinceEpoch), ChronoUnit.MICROS);
  }

  static Optional<Instant> instant(@Nullable OffsetDateTime column) {
    return Optional.ofNullable(column).map(OffsetDateTime::toInstant);
  }
}
