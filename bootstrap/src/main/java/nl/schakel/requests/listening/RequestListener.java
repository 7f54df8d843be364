package nl.schakel.requests.listening;

import nl.schakel.agreements.AgreementEvent;
import nl.schakel.agreements.AgreementEvent.GrantChanged;
import nl.schakel.learning.OfferingEvent;
import nl.schakel.learning.OfferingEvent.Change;
import nl.schakel.learning.OfferingEvent.EditionChanged;
import nl.schakel.requests.usecase.WatchRequests;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears that a grant pays for more, and what became of editions that were planned for a request.
 * Inside the transaction of the change: nobody waits beside a free training.
 */
@Component
class RequestListener {

  private final WatchRequests requests;

  RequestListener(WatchRequests requests) {
    this.requests = requests;
  }

  @EventListener
  void on(AgreementEvent event) {
    if (event instanceof GrantChanged(var grant, var _, var _, var _)) {
      requests.serve(grant);
    }
  }

  @EventListener
  void on(OfferingEvent event) {
    if (event instanceof EditionChanged changed) {
      if (changed.change() == Change.COMPLETED) {
        requests.delivered(changed.edition());
      } else if (changed.change() == Change.CANCELLED) {
        requests.cancelled(changed.edition(), changed.by());
      }
    }
  }
}
