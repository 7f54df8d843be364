package nl.schakel.newsletters.usecase;

import nl.schakel.newsletters.model.Preferences;
import nl.schakel.shared.EmailAddress;

/**
 * Somebody types an address. Only its owner learns what came of it, by mail: the answer is the same
 * whether the address is subscribed, was asked before, or is somebody else's.
 */
public interface Subscribe {

  Outcome subscribe(Command command);

  /** What was typed. */
  record Command(EmailAddress email, Preferences preferences) {}

  /** How it went. */
  sealed interface Outcome {

    record Taken() implements Outcome {}
  }
}
