package nl.schakel.measures.usecase;

import java.util.Optional;
import java.util.UUID;

/**
 * Writes down once a week what statistics may know of referrals. A figure that moved with every
 * referral would tell whoever looks again and again what happened just now.
 */
public interface CountHops {

  /** All of them as they are now, a part at a time; none when that was done this week. */
  Outcome count(Optional<UUID> after);

  /** How far it came. */
  sealed interface Outcome {

    record Finished() implements Outcome {}

    record Continues(UUID after) implements Outcome {}
  }
}
