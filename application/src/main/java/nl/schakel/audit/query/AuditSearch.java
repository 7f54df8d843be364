package nl.schakel.audit.query;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which lines of the audit trail are wanted; what is empty does not matter.
 *
 * @param from first moment
 * @param until first moment that is too late
 * @param olderThan only lines before this one
 */
public record AuditSearch(
    Optional<String> action,
    Optional<UUID> subject,
    Optional<UUID> by,
    Optional<Instant> from,
    Optional<Instant> until,
    Optional<UUID> olderThan) {

  public static final int LINES = 50;

  public static AuditSearch everything() {
    return new AuditSearch(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public AuditSearch about(UUID thing) {
    return new AuditSearch(action, Optional.of(thing), by, from, until, olderThan);
  }

  public AuditSearch olderThan(Optional<UUID> line) {
    return new AuditSearch(action, subject, by, from, until, line);
  }
}
