package nl.schakel.partners.model;

import java.time.Duration;
import java.time.Instant;
import org.jmolecules.ddd.types.ValueObject;

/** Whether a service takes people now. A statement is worth something for thirty days. */
public sealed interface Capacity extends ValueObject {

  /** After this long nobody should rely on it; referrals.md calls it the freshness of capacity. */
  Duration VALIDITY = Duration.ofDays(30);

  Instant statedAt();

  default boolean isFresh(Instant now) {
    return now.isBefore(statedAt().plus(VALIDITY));
  }

  /** Takes people now. */
  record Open(Instant statedAt) implements Capacity {}

  /** Takes people after a while. */
  record Waiting(int days, Instant statedAt) implements Capacity {}

  /** Takes nobody at present. */
  record Closed(Instant statedAt) implements Capacity {}
}
