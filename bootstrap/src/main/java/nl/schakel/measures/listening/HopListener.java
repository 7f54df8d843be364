package nl.schakel.measures.listening;

import nl.schakel.measures.usecase.CountHops;
import nl.schakel.referrals.ReferralEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** In the transaction of the change, while nobody else can move the referral. */
@Component
class HopListener {

  private final CountHops counting;

  HopListener(CountHops counting) {
    this.counting = counting;
  }

  @EventListener
  void on(ReferralEvent event) {
    counting.count(event.referral());
  }
}
