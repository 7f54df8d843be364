package nl.schakel.notifications.usecase;

import java.util.List;
import nl.schakel.chains.ChainEvent;
import nl.schakel.notifications.model.ChainMatter;
import nl.schakel.notifications.model.ChainMatter.AboutChain;
import nl.schakel.referrals.ReferralEvent;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.workshops.WorkshopEvent;

@ApplicationService
class ChainOutboxService implements QueueChainMails {

  private final ChainReaders chains;
  private final ReferralReaders referrals;
  private final WorkshopReaders workshops;
  private final Mailroom mailroom;

  ChainOutboxService(
      ChainReaders chains,
      ReferralReaders referrals,
      WorkshopReaders workshops,
      Mailroom mailroom) {
    this.chains = chains;
    this.referrals = referrals;
    this.workshops = workshops;
    this.mailroom = mailroom;
  }

  @Override
  public void aboutChains(List<ChainEvent> events) {
    List<AboutChain> matters =
        events.stream().flatMap(event -> ChainReaders.matter(event).stream()).toList();
    mailroom.queue(chains.of(matters), AboutChain::at);
  }

  @Override
  public void aboutReferrals(List<ReferralEvent> events) {
    mailroom.queue(
        referrals.of(events.stream().map(ReferralReaders::matter).toList()),
        ChainMatter.AboutReferral::at);
  }

  @Override
  public void about(WorkshopEvent event) {
    WorkshopReaders.matter(event)
        .ifPresent(matter -> mailroom.queue(workshops.of(matter), matter, matter.at()));
  }
}
