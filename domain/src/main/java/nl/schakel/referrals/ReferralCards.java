package nl.schakel.referrals;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.chains.ChainId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;

/** What mails need of a referral: who is concerned and until when. Never what it is about. */
public interface ReferralCards {

  /** Empty once it is forgotten. */
  default Optional<Card> card(ReferralId referral) {
    return Optional.ofNullable(cards(List.of(referral)).get(referral));
  }

  /** Those of them that are not forgotten. */
  Map<ReferralId, Card> cards(Collection<ReferralId> referrals);

  /**
   * A referral without its content.
   *
   * @param referrer whose it is
   * @param sender who there looks after it; empty once that person is forgotten
   * @param handler who at the receiver does, once somebody took it
   * @param keeper whose coordinators look after the chain
   * @param told the state that the referrer may know of, which may be an earlier one
   * @param since when the present state began
   * @param deadline the one that is running; empty when none is
   * @param offered whether the receiver was ever told of it
   * @param elsewhere whether a no came with another way
   * @param lastBy who did what happened last; empty when it was time, or a stranger by now
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
      ReferralState told,
      Instant since,
      Optional<Instant> deadline,
      boolean offered,
      boolean elsewhere,
      Optional<PersonId> lastBy) {}
}
