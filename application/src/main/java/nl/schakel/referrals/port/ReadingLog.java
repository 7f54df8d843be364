package nl.schakel.referrals.port;

import java.time.Instant;
import java.util.List;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.ReferralId;

/** Who read which referral. */
public interface ReadingLog {

  void add(ReferralId referral, Reading reading);

  /** At one organisation, the latest first, at most a hundred. */
  List<Reading> of(ReferralId referral, OrganisationId organisation);

  /** Somebody at an organisation read it. */
  record Reading(OrganisationId organisation, PersonId person, Instant at) {}
}
