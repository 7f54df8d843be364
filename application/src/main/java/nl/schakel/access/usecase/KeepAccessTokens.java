package nl.schakel.access.usecase;

import java.time.Duration;
import java.util.UUID;
import nl.schakel.access.Actor;

/** Keys with which a program uses the API in one's own name. */
public interface KeepAccessTokens {

  int MAXIMUM_NAME = 80;

  Outcome create(Command command);

  /** One's own only; another's looks as if there were none. */
  void revoke(Actor actor, UUID token);

  /**
   * What it is for and how long.
   *
   * @param validity a year at most
   */
  record Command(Actor actor, String name, Actor.Scope scope, Duration validity) {}

  /** How it went. */
  sealed interface Outcome {

    /** The one moment at which the secret can be shown. */
    record Created(UUID id, String secret) implements Outcome {

      @Override
      public String toString() {
        return "Created[" + id + "]";
      }
    }

    /** Revoke one first. */
    record TooMany(int most) implements Outcome {}
  }
}
