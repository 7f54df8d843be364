package nl.schakel.requests.model;

import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What a coordinator proposes after talking with the organisation.
 *
 * @param when the days and times, in words
 * @param trainer who would give it
 * @param accepted when the organisation said yes
 */
public record Proposal(
    String text, String when, String trainer, Instant at, Optional<Instant> accepted)
    implements ValueObject {

  public static Proposal of(String text, String when, String trainer, Instant at) {
    return new Proposal(text, when, trainer, at, Optional.empty());
  }

  Proposal accept(Instant now) {
    return new Proposal(text, when, trainer, at, Optional.of(accepted.orElse(now)));
  }

  @Override
  public String toString() {
    return "Proposal[…]";
  }
}
