package nl.schakel.shared;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * An event that leaves an audit line in the transaction of the change itself. It carries ids, codes
 * and instants only: words and names stay with the thing that they describe.
 */
public interface Audited extends DomainEvent {

  /** What happened, as a stable code such as {@code ENROLMENT_CANCELLED}. */
  String action();

  /** What it happened to. */
  UUID subject();

  /** Who did it; empty for the system's own timers and for people without an account. */
  Optional<UUID> by();

  Instant at();
}
