package nl.schakel.audit.listening;

import nl.schakel.audit.usecase.RecordWhatHappened;
import nl.schakel.shared.Audited;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Within the transaction of the change: there is no change without its line. */
@Component
class AuditListener {

  private final RecordWhatHappened trail;

  AuditListener(RecordWhatHappened trail) {
    this.trail = trail;
  }

  @EventListener
  void on(Audited event) {
    trail.record(event);
  }
}
