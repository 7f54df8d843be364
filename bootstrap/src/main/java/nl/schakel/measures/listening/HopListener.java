package nl.schakel.measures.listening;

import nl.schakel.measures.usecase.CountHops;
import nl.schakel.referrals.ReferralEvent;
import nl.schakel.referrals.ReferralEvent.ReferralMoved;
import nl.schakel.referrals.ReferralEvent.ReferralNoted;
import nl.schakel.referrals.ReferralId;
import nl.schakel.shared.listening.BeforeCommit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** In the transaction of the change, while nobody else can move the referral. */
@Component
class HopListener {

  private final BeforeCommit<ReferralId> moved;

  HopListener(CountHops counting) {
    this.moved = new BeforeCommit<>(counting::count);
  }

  @EventListener
  void on(ReferralEvent event) {
    if (changesFigures(event)) {
      moved.add(event.referral());
    }
  }

  /** Who looks after it, and that time passes, is counted nowhere. */
  private static boolean changesFigures(ReferralEvent event) {
    return switch (event) {
      case ReferralMoved _ -> true;
      case ReferralNoted(_, var fact, _, _) ->
          switch (fact) {
            case ACKNOWLEDGED, HANDED_OVER_WARMLY, FEEDBACK_GIVEN, FOLLOWED -> true;
            case REASSIGNED, PASSED_ON, REMINDED, ESCALATED -> false;
          };
    };
  }
}
