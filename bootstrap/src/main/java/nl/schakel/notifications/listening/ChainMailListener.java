package nl.schakel.notifications.listening;

import nl.schakel.chains.ChainEvent;
import nl.schakel.notifications.usecase.QueueChainMails;
import nl.schakel.referrals.ReferralEvent;
import nl.schakel.shared.listening.BeforeCommit;
import nl.schakel.workshops.WorkshopEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The same for what happens in chains. */
@Component
class ChainMailListener {

  private final QueueChainMails mails;
  private final BeforeCommit<ChainEvent> chains;
  private final BeforeCommit<ReferralEvent> referrals;

  ChainMailListener(QueueChainMails mails) {
    this.mails = mails;
    this.chains = new BeforeCommit<>(mails::aboutChains);
    this.referrals = new BeforeCommit<>(mails::aboutReferrals);
  }

  @EventListener
  void on(ChainEvent event) {
    chains.add(event);
  }

  @EventListener
  void on(WorkshopEvent event) {
    mails.about(event);
  }

  @EventListener
  void on(ReferralEvent event) {
    referrals.add(event);
  }
}
