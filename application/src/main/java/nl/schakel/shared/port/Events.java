package nl.schakel.shared.port;

import org.jmolecules.event.types.DomainEvent;

/**
 * Tells the other features what happened. Listeners run inside the transaction of the change: what
 * they write (an audit line, a mail in the outbox) is there exactly when the change is.
 */
public interface Events {

  void publish(DomainEvent event);
}
