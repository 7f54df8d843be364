package nl.schakel.audit.listening;

import nl.schakel.audit.usecase.RecordWhatHappened;
import nl.schakel.shared.Audited;
import nl.schakel.shared.listening.BeforeCommit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Within the transaction of the change: there is no change without its line. */
@Component
class AuditListener {

  private final BeforeCommit<Audited> happened;

  AuditListener(RecordWhatHappened trail) {
    this.happened = new BeforeCommit<>(trail::record);
  }

  @EventListener
  void on(Audited event) {
    happened.add(event);
  }
}
