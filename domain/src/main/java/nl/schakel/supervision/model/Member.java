package nl.schakel.supervision.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.people.PersonId;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Somebody who is or was in a circle.
 *
 * @param gone when they went, if they did
 */
public record Member(PersonId person, Instant joined, Optional<Departure> gone)
    implements ValueObject {

  /** How somebody went. */
  public enum Way {
    LEFT,
    REMOVED
  }

  /**
   * That somebody went.
   *
   * @param why in words of whoever decided it
   */
  public record Departure(Instant at, Way way, Optional<String> why) implements ValueObject {

    public static final int LONGEST_WHY = 300;

    @Override
    public String toString() {
      return "Departure[" + way + "]";
    }
  }

  static Member since(PersonId person, Instant now) {
    return new Member(person, now, Optional.empty());
  }

  public boolean isPresent() {
    return gone.isEmpty();
  }

  Member go(Departure departure) {
    return isPresent() ? new Member(person, joined, Optional.of(departure)) : this;
  }
}
