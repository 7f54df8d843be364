package nl.schakel.audit.port;

import java.time.Instant;
import java.util.List;
import nl.schakel.audit.model.AuditEntry;

/** Keeps the audit trail. Lines are added, and erased when they are too old; never changed. */
public interface AuditEntries {

  void add(List<AuditEntry> entries);

  long count();

  long countBefore(Instant end);

  /** Erases at most so many of the oldest ones; answers how many it erased. */
  int eraseBefore(Instant end, int atMost);
}
