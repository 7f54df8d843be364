package nl.schakel.agreements.usecase;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.model.Grant.Terms;
import nl.schakel.agreements.model.Quota;
import nl.schakel.shared.Slug;

/**
 * What coordinators say of the grants that their organisations keep. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for a grant or a keeper that is not theirs.
 */
public interface KeepGrants {

  Outcome record(Actor actor, Terms terms, List<Quota> quotas);

  /**
   * Changes all that is said of it.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody else did in the meantime
   */
  Outcome revise(Actor actor, GrantId grant, long version, Terms terms, List<Quota> quotas);

  /** How it went. */
  sealed interface Outcome {

    record Done(GrantId grant) implements Outcome {}

    /** Another grant has this address. */
    record SlugTaken(Slug slug) implements Outcome {}

    /**
     * What was given cannot be taken back.
     *
     * @param quota as it was asked for
     * @param given how many were given already
     */
    record BelowGiven(Quota quota, int given) implements Outcome {}
  }
}
