package nl.schakel.referrals.usecase;

import nl.schakel.chains.ChainId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;

/**
 * What is open never waits for somebody who is not there any more. Doing it again changes nothing.
 */
public interface LookAfterOpenWork {

  /**
   * A colleague of theirs gets what this person looked after and may not any more; without one it
   * is withdrawn.
   */
  Outcome left(PersonId person);

  /** The partner receives nothing any more: what it has not begun is withdrawn. */
  Outcome closed(OrganisationId receiver);

  /**
   * Two entries of one partner in the directory became one: what is open stays, and who looks after
   * the chain hears of it.
   */
  Outcome merged(OrganisationId receiver);

  /** The chain may be looked after by others: so is what is open over it. */
  Outcome handedOver(ChainId chain);

  /** How it went. */
  sealed interface Outcome {

    record LookedAfter(int referrals) implements Outcome {}
  }
}
