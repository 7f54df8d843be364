package nl.schakel.referrals.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.ReferralEvent.Fact;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralState;

/**
 * One line of how a referral came to be what it is, which is also the record of what its data were
 * used for.
 *
 * @param by empty when it was time that did it
 */
public record Happened(What what, Optional<By> by, Instant at) {

  /** What it was. */
  public sealed interface What {

    record Moved(Step step, ReferralState to) implements What {}

    record Noted(Fact fact) implements What {}
  }

  /**
   * Whose it was.
   *
   * @param person empty once forgotten
   */
  public record By(OrganisationId organisation, Optional<PersonId> person) {}
}
