package nl.schakel.rosters.model;

import java.time.Instant;
import org.jmolecules.ddd.types.ValueObject;

/** From a moment until just before another. */
public record Span(Instant from, Instant until) implements ValueObject {

  public boolean overlaps(Span other) {
    return from.isBefore(other.until) && other.from.isBefore(until);
  }
}
