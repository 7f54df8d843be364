package nl.schakel.referrals.web;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Details;

/**
 * A referral as whoever made it reads it.
 *
 * @param since when that state began
 * @param due until when the other side should answer
 */
record OfferRead(
    long version, Details details, ReferralState state, Instant since, Optional<Instant> due) {

  ReferralId id() {
    return details.id();
  }

  boolean isDraft() {
    return state == ReferralState.DRAFT;
  }
}
