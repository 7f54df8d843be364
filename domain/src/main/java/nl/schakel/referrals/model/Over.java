package nl.schakel.referrals.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.referrals.Hops.EndOutcome;

/** What is over, and stays so but for being forgotten. */
public sealed interface Over extends Referral {

  /** The same, of which something is not there any more. */
  default Over with(Details details) {
    return switch (this) {
      case Closed(_, var since, var how, var outcome) -> new Closed(details, since, how, outcome);
      case Declined(_, var since, var refusal) -> new Declined(details, since, refusal);
      case Returned(_, var since, var refusal) -> new Returned(details, since, refusal);
      case Withdrawn(_, var since) -> new Withdrawn(details, since);
      case Expired(_, var since) -> new Expired(details, since);
      case Dropped(_, var since, var cause) -> new Dropped(details, since, cause);
      case Voided(_, var since) -> new Voided(details, since);
    };
  }

  /** Why somebody does not come. */
  enum Cause {
    NOT_REACHED,
    DID_NOT_COME,
    MOVED,
    REFUSED
  }

  /** How the loop was closed. */
  enum Closing {
    CONFIRMED,
    /** Nobody read how it ended. */
    UNCONFIRMED,
    /** At the client's wish. */
    STOPPED
  }

  /** Both are through with it. */
  record Closed(Details details, Instant since, Closing how, Optional<EndOutcome> outcome)
      implements Over {}

  /** The receiver said no. */
  record Declined(Details details, Instant since, Refusal refusal) implements Over {}

  /** The receiver could not go on. */
  record Returned(Details details, Instant since, Refusal refusal) implements Over {}

  /** The referrer took it back; the receiver does not see it any more. */
  record Withdrawn(Details details, Instant since) implements Over {}

  /** Nobody did anything. */
  record Expired(Details details, Instant since) implements Over {}

  /** The client did not come. */
  record Dropped(Details details, Instant since, Cause cause) implements Over {}

  /** A mistake. */
  record Voided(Details details, Instant since) implements Over {}
}
