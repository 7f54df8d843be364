package nl.schakel.access.usecase;

import java.util.UUID;
import nl.schakel.access.Actor;

/** Logs somebody out: here, somewhere, or everywhere else. */
public interface EndLoginSessions {

  /** One's own session only; another's id changes nothing. */
  void end(Actor actor, UUID session);

  void endOthers(Actor actor, UUID current);
}
