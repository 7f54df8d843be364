package nl.schakel.referrals.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.model.Course.WarmHandover;
import nl.schakel.referrals.model.Over.Declined;
import nl.schakel.referrals.model.Over.Dropped;
import nl.schakel.referrals.model.Over.Returned;
import nl.schakel.referrals.model.Timer.Notice;

/** What somebody waits for, so that it has one deadline. */
public sealed interface Open extends Referral.Going
    permits Open.Acceptable, Open.Declinable, Open.Taken, Pending, Shared {

  Timer timer();

  /** The same state with something noted. */
  Open with(Details details, Timer timer);

  /** What it is when nobody did anything. */
  Referral pastDeadline(Instant now);

  default Open acknowledge(Instant now) {
    return with(details().acknowledged(now), timer());
  }

  default Open handOver(WarmHandover warm) {
    return with(details().with(known -> known.handedOver(warm)), timer());
  }

  default Open sentBy(PersonId colleague) {
    return with(details().sentBy(Optional.of(colleague)), timer());
  }

  /** Nobody in particular, when it is empty. */
  default Open handledBy(Optional<PersonId> colleague) {
    return with(details().handledBy(colleague), timer());
  }

  default Open noticed(Notice reached) {
    return with(details(), timer().noticed(reached));
  }

  /** What the receiver can still take. */
  sealed interface Acceptable extends Open permits Pending.Offered, Pending.Waitlisted {

    default Pending.Accepted accept(PersonId handler, Instant now) {
      Details taken =
          details().acknowledged(now).handledBy(Optional.of(handler)).with(c -> c.accepted(now));
      return new Pending.Accepted(taken, now, taken.waits().untilContact(now));
    }
  }

  /** What the receiver can say no to. */
  sealed interface Declinable extends Open permits Pending.Offered, Pending.InfoRequested {

    default Declined decline(Refusal refusal, Instant now) {
      return new Declined(
          details().acknowledged(now).with(course -> course.answered(now)), now, refusal);
    }
  }

  /** What the receiver took upon itself. */
  sealed interface Taken extends Open permits Pending.Waitlisted, Pending.Accepted, Shared.Started {

    default Returned handBack(Refusal refusal, Instant now) {
      return new Returned(details(), now, refusal);
    }

    default Dropped dropOut(Over.Cause cause, Instant now) {
      return new Dropped(details(), now, cause);
    }
  }
}
