package nl.schakel.access.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.model.Secret;

/** Keeps what was issued as secret addresses. */
public interface Links {

  void add(Secret.Hash hash, Purpose purpose, UUID subject, Instant expiry);

  /** Many with their subjects, in one statement. */
  void addAll(Map<Secret.Hash, UUID> subjects, Purpose purpose, Instant expiry);

  Optional<UUID> find(Secret.Hash hash, Purpose purpose, Instant now);

  /** Finds and removes in one step, so that nobody else finds it too. */
  Optional<UUID> take(Secret.Hash hash, Purpose purpose, Instant now);

  /** When those end that are good now, the first to end first. */
  List<Instant> ends(Purpose purpose, UUID subject, Instant now);

  void removeAll(Purpose purpose, UUID subject);

  int removeExpired(Instant now);
}
