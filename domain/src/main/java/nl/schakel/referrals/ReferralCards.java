package nl.schakel.referrals;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.chains.ChainId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;

/** What mails need of a referral: who is concerned and until when. Never what it is about. */
public interface ReferralCards {

  /** Empty once it is forgotten. */
  Optional<Card> card(ReferralId referral);

  /**
   * A referral without its content.
   *
   * @param referrer whose it is
   * @param sender who there looks after it; empty once that person is forgotten
   * @param handler who at the receiver does, once somebody took it
   * @param keeper whose coordinators look after the chain
   * @param deadline the one that is running; empty when none is
   */
  record Card(
      ReferralId id,
      ChainId chain,
      OrganisationId referrer,
      Optional<PersonId> sender,
      OrganisationId receiver,
      Optional<PersonId> handler,
      OrganisationId keeper,
      ReferralState state,
      Optional<Instant> deadline) {}
}
