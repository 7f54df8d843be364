package nl.schakel.handouts.model;

import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Where a text in another language comes from.
 *
 * @param dutch the Dutch version that it was made from
 * @param reviewed when somebody who reads the language found it right; empty as long as only a
 *     machine made it
 */
public record Translation(int dutch, Optional<Instant> reviewed) implements ValueObject {

  public static Translation byMachine(int dutch) {
    return new Translation(dutch, Optional.empty());
  }

  public static Translation bySomebody(int dutch, Instant at) {
    return new Translation(dutch, Optional.of(at));
  }

  public Translation reviewed(Instant at) {
    return new Translation(dutch, Optional.of(at));
  }

  public boolean isReviewed() {
    return reviewed.isPresent();
  }

  /** The Dutch says something else since. */
  public boolean isOutdated(int dutchNow) {
    return dutch < dutchNow;
  }
}
