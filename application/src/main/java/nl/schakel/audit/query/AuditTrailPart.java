package nl.schakel.audit.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Some lines of the audit trail.
 *
 * @param olderThan what to search on for the lines after these; empty when there are none
 */
public record AuditTrailPart(List<Line> lines, Optional<UUID> olderThan) {

  public AuditTrailPart {
    lines = List.copyOf(lines);
  }

  /** Who did what, when, to what. */
  public record Line(UUID id, Instant at, String action, UUID subject, Optional<UUID> by) {}
}
