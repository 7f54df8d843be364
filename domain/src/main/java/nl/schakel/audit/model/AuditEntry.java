package nl.schakel.audit.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.audit.AuditEntryId;
import nl.schakel.shared.Audited;

/**
 * A line of the audit trail: who did what, when, to what. It never changes.
 *
 * @param by the account that did it; empty for timers and for people without an account
 */
public record AuditEntry(
    AuditEntryId id, Instant at, String action, UUID subject, Optional<UUID> by) {

  public static AuditEntry of(Audited event) {
    return new AuditEntry(
        AuditEntryId.next(), event.at(), event.action(), event.subject(), event.by());
  }
}
