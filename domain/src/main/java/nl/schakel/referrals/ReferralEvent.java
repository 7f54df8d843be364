package nl.schakel.referrals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.shared.Audited;

/** What happened to referrals. Never over which link: a topic may be special. */
public sealed interface ReferralEvent extends Audited {

  ReferralId referral();

  @Override
  default UUID subject() {
    return referral().value();
  }

  /** The events of the state machine, by the names that the API gives them. */
  enum Step {
    OFFER,
    ASK_INFO,
    SUPPLY_INFO,
    WAITLIST,
    ACCEPT,
    DECLINE,
    START,
    END,
    CONFIRM_FEEDBACK,
    HAND_BACK,
    DROP_OUT,
    WITHDRAW,
    STOP_SHARING,
    DEADLINE,
    VOID_AS_ERROR
  }

  /** A dated fact beside the states. */
  enum Fact {
    ACKNOWLEDGED,
    HANDED_OVER_WARMLY,
    FEEDBACK_GIVEN,
    /** Somebody else looks after it at the receiver, or nobody in particular. */
    REASSIGNED,
    /** Somebody else looks after it at the referrer. */
    PASSED_ON,
    /** Another hop came after it. */
    FOLLOWED,
    REMINDED,
    ESCALATED
  }

  /** It is in another state. */
  record ReferralMoved(
      ReferralId referral, Step step, ReferralState to, Optional<UUID> by, Instant at)
      implements ReferralEvent {

    @Override
    public String action() {
      return "REFERRAL_" + step;
    }
  }

  /** Something was noted that changes no state. */
  record ReferralNoted(ReferralId referral, Fact fact, Optional<UUID> by, Instant at)
      implements ReferralEvent {

    @Override
    public String action() {
      return "REFERRAL_" + fact;
    }
  }
}
