package nl.schakel.referrals.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * One hop over a link. Each state is a type, and a step exists only on the state from which it may
 * be taken. What is over never opens again: a new offer is a successor.
 */
public sealed interface Referral extends AggregateRoot<Referral, ReferralId>
    permits Referral.Going, Over {

  Details details();

  Instant since();

  default ReferralState state() {
    return switch (this) {
      case Draft _ -> ReferralState.DRAFT;
      case Pending.Offered _ -> ReferralState.OFFERED;
      case Pending.InfoRequested _ -> ReferralState.INFO_REQUESTED;
      case Pending.Waitlisted _ -> ReferralState.WAITLISTED;
      case Pending.Accepted _ -> ReferralState.ACCEPTED;
      case Shared.Started _ -> ReferralState.STARTED;
      case Shared.Ended _ -> ReferralState.ENDED;
      case Over.Closed _ -> ReferralState.CLOSED;
      case Over.Declined _ -> ReferralState.DECLINED;
      case Over.Returned _ -> ReferralState.RETURNED;
      case Over.Withdrawn _ -> ReferralState.WITHDRAWN;
      case Over.Expired _ -> ReferralState.EXPIRED;
      case Over.Dropped _ -> ReferralState.DROPPED;
      case Over.Voided _ -> ReferralState.VOID;
    };
  }

  @Override
  default ReferralId getId() {
    return details().id();
  }

  /** What is not over. */
  sealed interface Going extends Referral permits Draft, Open {

    /** It should never have been made. */
    default Over.Voided voidAsError(Instant now) {
      return new Over.Voided(details(), now);
    }
  }

  /** Nobody else knows of it. */
  record Draft(Details details, Instant since) implements Going {

    public Draft sentBy(PersonId colleague) {
      return new Draft(details.sentBy(Optional.of(colleague)), since);
    }

    /** What the chain says by now holds from the offer on. */
    public Draft along(Route route) {
      return new Draft(details.along(route), since);
    }

    /** Only without {@link Content#flaws}. */
    public Pending.Offered offer(Instant now) {
      Details sent = details.with(course -> course.offered(now));
      return new Pending.Offered(sent, now, sent.timing().answer(now));
    }
  }
}
