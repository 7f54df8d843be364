package nl.schakel.shared.port;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The answers that were given to requests which may be repeated. A turn lasts until the end of the
 * transaction in which it was taken.
 */
public interface GivenAnswers {

  /** An answer, and the fingerprint of what was asked. */
  record Given(String fingerprint, int status, Map<String, String> headers, String body) {}

  /** Whose turn it is to answer a request. */
  enum Turn {
    OURS,
    TAKEN
  }

  /** Does not wait. */
  Turn takeTurn(String request);

  /** Waits until nobody else answers the same request; it is ours then. */
  Turn awaitTurn(String request);

  Optional<Given> find(String request);

  void keep(String request, Given given, Instant at);

  /** Leaves alone what another instance is forgetting. */
  int forgetBefore(Instant end, int atMost);
}
