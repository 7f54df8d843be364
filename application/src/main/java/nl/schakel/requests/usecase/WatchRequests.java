package nl.schakel.requests.usecase;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.EditionId;
import nl.schakel.requests.RequestId;

/**
 * What happens to requests without anybody asking. Each looks again under the lock, so that being
 * called twice, or by two instances, changes nothing.
 */
public interface WatchRequests {

  /** Time has passed: an address was not confirmed, names are missing. */
  Outcome look(RequestId request);

  /** There may be more free trainings than before: a new year, a raised quota. */
  Outcome serve(GrantId grant);

  /** The edition that was planned for a request is over. */
  Outcome delivered(EditionId edition);

  /**
   * The edition that was planned for a request does not take place; another day is sought.
   *
   * @param by who cancelled it
   */
  Outcome cancelled(EditionId edition, Optional<UUID> by);

  /** How it went. */
  sealed interface Outcome {

    record Noticed() implements Outcome {}

    /** Somebody, or the other instance, was first. */
    record NothingToDo() implements Outcome {}
  }
}
