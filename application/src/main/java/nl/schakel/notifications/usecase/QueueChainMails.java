package nl.schakel.notifications.usecase;

import java.util.List;
import nl.schakel.chains.ChainEvent;
import nl.schakel.referrals.ReferralEvent;
import nl.schakel.workshops.WorkshopEvent;

/** The same as {@link QueueMails} for what happens in chains. */
public interface QueueChainMails {

  /** All that one transaction brought. */
  void aboutChains(List<ChainEvent> events);

  /** The same. */
  void aboutReferrals(List<ReferralEvent> events);

  void about(WorkshopEvent event);
}
