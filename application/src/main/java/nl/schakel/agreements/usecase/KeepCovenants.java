package nl.schakel.agreements.usecase;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.agreements.CommitmentId;
import nl.schakel.agreements.CovenantId;
import nl.schakel.agreements.model.Commitment;
import nl.schakel.agreements.model.Commitment.Standing;
import nl.schakel.agreements.model.Covenant.Terms;
import nl.schakel.agreements.model.Covenant.Wording;
import nl.schakel.shared.Slug;

/**
 * What coordinators say of the covenants that their organisations keep. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for a covenant, a commitment or a keeper that is not theirs.
 */
public interface KeepCovenants {

  Outcome record(Actor actor, Terms terms, List<Wording> commitments);

  /**
   * Changes all that is said of it. What was measured of a commitment stays with it.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody else did in the meantime
   */
  Outcome revise(
      Actor actor, CovenantId covenant, long version, Terms terms, List<Wording> commitments);

  /** Says how a commitment stands; what was said before stays. */
  Outcome measure(Actor actor, CovenantId covenant, CommitmentId commitment, Standing standing);

  /** How it went. */
  sealed interface Outcome {

    record Done(CovenantId covenant) implements Outcome {}

    /** Another covenant has this address. */
    record SlugTaken(Slug slug) implements Outcome {}

    /** A promise that somebody looked at cannot be made never to have been made. */
    record AlreadyMeasured(List<Commitment> commitments) implements Outcome {
      public AlreadyMeasured {
        commitments = List.copyOf(commitments);
      }
    }

    /** Nobody knows today how it will stand. */
    record InTheFuture() implements Outcome {}
  }
}
