package nl.schakel.measures.usecase;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.referrals.ReferralId;

/** Writes down what statistics may know of referrals. Doing it again changes nothing. */
public interface CountHops {

  void count(ReferralId referral);

  /** All of them again, a part at a time, for what was missed. */
  Outcome countAgain(Optional<UUID> after);

  /** How far it came. */
  sealed interface Outcome {

    record Finished() implements Outcome {}

    record Continues(UUID after) implements Outcome {}
  }
}
