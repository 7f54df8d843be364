package nl.schakel.shared.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Instants as the driver wants them. */
public final class Moments {

  private Moments() {}

  public static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  public static @Nullable OffsetDateTime utc(Optional<Instant> at) {
    return at.map(Moments::utc).orElse(null);
  }

  public static Instant read(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  public static Optional<Instant> readIfAny(ResultSet row, String column) throws SQLException {
    return readIfAny(row.getObject(column, OffsetDateTime.class));
  }

  public static Optional<Instant> readIfAny(@Nullable OffsetDateTime column) {
    return Optional.ofNullable(column).map(OffsetDateTime::toInstant);
  }

  /** As exact as PostgreSQL is. */
  public static Instant micros(String sinceEpoch) {
    return Instant.EPOCH.plus(Long.parseLong(sinceEpoch), ChronoUnit.MICROS);
  }
}
