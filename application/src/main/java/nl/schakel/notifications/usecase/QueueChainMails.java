package nl.schakel.notifications.usecase;

import java.util.List;
import nl.schakel.chains.ChainEvent;
import nl.schakel.referrals.ReferralEvent;
import nl.schakel.workshops.WorkshopEvent;

/** The same as {@link QueueMails} for what happens in chains. */
public interface QueueChainMails {

  void about(ChainEvent event);

  /** All that one transaction brought. */
  void aboutReferrals(List<ReferralEvent> events);

  void about(WorkshopEvent event);
}
