package nl.schakel.referrals.listening;

import nl.schakel.access.AccountEvent.AccountDeactivated;
import nl.schakel.access.AccountEvent.RolesChanged;
import nl.schakel.chains.ChainEvent;
import nl.schakel.chains.ChainEvent.ChainChanged;
import nl.schakel.partners.PartnerEvent.PartnerChanged;
import nl.schakel.referrals.usecase.LookAfterOpenWork;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Somebody or some partner is not there any more: what is open goes on, or ends, with that. */
@Component
class OpenWorkListener {

  private final LookAfterOpenWork work;

  OpenWorkListener(LookAfterOpenWork work) {
    this.work = work;
  }

  @EventListener
  void on(AccountDeactivated event) {
    work.left(event.person());
  }

  @EventListener
  void on(RolesChanged event) {
    work.left(event.person());
  }

  @EventListener
  void on(PartnerChanged event) {
    switch (event.change()) {
      case HIDDEN -> work.closed(event.partner());
      case MERGED -> work.merged(event.partner());
      case LISTED, REVISED, SHOWN, CAPACITY_STATED -> {}
    }
  }

  @EventListener
  void on(ChainChanged event) {
    if (event.change() == ChainEvent.Change.REVISED) {
      work.handedOver(event.chain());
    }
  }
}
