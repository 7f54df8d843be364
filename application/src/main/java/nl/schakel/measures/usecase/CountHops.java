package nl.schakel.measures.usecase;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.referrals.ReferralId;

/** Writes down what statistics may know of referrals. Doing it again changes nothing. */
public interface CountHops {

  /** Each as it is now. */
  void count(Collection<ReferralId> referrals);

  /** All of them again, a part at a time, for what was missed. */
  Outcome countAgain(Optional<UUID> after);

  /** How far it came. */
  sealed interface Outcome {

    record Finished() implements Outcome {}

    record Continues(UUID after) implements Outcome {}
  }
}
