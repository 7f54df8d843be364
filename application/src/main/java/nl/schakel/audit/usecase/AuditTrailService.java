package nl.schakel.audit.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.schakel.audit.model.AuditEntry;
import nl.schakel.audit.port.AuditEntries;
import nl.schakel.shared.Audited;
import nl.schakel.shared.usecase.ApplicationService;

/** Writes the audit trail, and lets it grow no older than agreed. */
@ApplicationService
class AuditTrailService implements RecordWhatHappened, ForgetOldEntries {

  /** Short transactions: the trail is written all the time. */
  private static final int AT_ONCE = 1_000;

  private final AuditEntries entries;
  private final Retention retention;
  private final Clock clock;

  AuditTrailService(AuditEntries entries, Retention retention, Clock clock) {
    this.entries = entries;
    this.retention = retention;
    this.clock = clock;
  }

  @Override
  public void record(List<Audited> events) {
    entries.add(events.stream().map(AuditEntry::of).toList());
  }

  @Override
  public Outcome forget() {
    Instant end = retention.keptSince(clock.instant());
    long due = entries.countBefore(end);
    long all = entries.count();
    if (!retention.isPlausible(due, all)) {
      return new Outcome.TooMuch(due, all);
    }
    int erased = entries.eraseBefore(end, AT_ONCE);
    return erased < due ? new Outcome.Continues(erased) : new Outcome.Finished(erased);
  }
}
