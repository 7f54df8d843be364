package nl.schakel.shared.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * How much waits for somebody. Every feature counts its own in one statement, which gives one row
 * with the {@code number} and {@code until} when the first of them can wait, or no row when nothing
 * does.
 */
public final class Waiting {

  private Waiting() {}

  /** At most one, made of the number and of the moment, where there is one. */
  public static <T> List<T> count(
      StatementSpec statement, BiFunction<Long, Optional<Instant>, T> told) {
    return statement
        .query((row, _) -> told.apply(row.getLong("number"), Moments.readIfAny(row, "until")))
        .list();
  }
}
