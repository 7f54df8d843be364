package nl.schakel.access.usecase;

import java.time.Instant;
import java.util.Map;
import nl.schakel.access.Actor;

/** What Schakel knows of somebody: to have in one's hands, or to have erased. */
public interface HandOverRecords {

  /** By feature. */
  Map<String, Map<String, Object>> export(Actor actor);

  /** For good, in every feature. The password shows that it is not somebody at an open browser. */
  Outcome erase(Actor actor, String password);

  /** How erasing went. */
  sealed interface Outcome {

    /** Nothing is left. */
    record Erased() implements Outcome {}

    /** Nothing happened. */
    record NotThePassword() implements Outcome {}

    /** Tried in vain too often. */
    record TooManyAttempts(Instant until) implements Outcome {}

    /** Make another administrator first. */
    record LastAdministrator() implements Outcome {}
  }
}
