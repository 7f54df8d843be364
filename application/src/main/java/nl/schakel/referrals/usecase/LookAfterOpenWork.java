package nl.schakel.referrals.usecase;

import nl.schakel.access.AccountId;
import nl.schakel.people.OrganisationId;

/**
 * What is open never waits for somebody who is not there any more. Doing it again changes nothing.
 */
public interface LookAfterOpenWork {

  /** A colleague of theirs gets what this account looked after; without one it is withdrawn. */
  Outcome left(AccountId account);

  /** The partner receives nothing any more: what it has not begun is withdrawn. */
  Outcome closed(OrganisationId receiver);

  /** How many were looked after. */
  sealed interface Outcome {

    record LookedAfter(int reassigned, int withdrawn) implements Outcome {}
  }
}
