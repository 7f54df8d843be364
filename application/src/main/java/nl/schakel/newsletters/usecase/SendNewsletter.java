package nl.schakel.newsletters.usecase;

import java.time.Instant;
import nl.schakel.access.Actor;
import nl.schakel.newsletters.NewsletterId;

/**
 * What is done with a newsletter that is written. Each throws {@link
 * nl.schakel.shared.NotFoundException} when there is no such newsletter.
 */
public interface SendNewsletter {

  /** Mails it to who asks, and to nobody else. */
  void test(Actor actor, NewsletterId id);

  /**
   * Lets it leave later.
   *
   * @param seenVersion of which the words were seen
   * @throws nl.schakel.shared.StaleChangeException when they were changed meanwhile
   */
  Outcome schedule(Actor actor, NewsletterId id, long seenVersion, Instant at);

  Outcome takeBack(Actor actor, NewsletterId id);

  /**
   * Lets it leave now.
   *
   * @param seenVersion of which the words were seen
   * @throws nl.schakel.shared.StaleChangeException when they were changed meanwhile
   */
  Outcome send(Actor actor, NewsletterId id, long seenVersion);

  /** What is in the outbox already still leaves: at most a few seconds' worth. */
  Outcome pause(Actor actor, NewsletterId id);

  Outcome resume(Actor actor, NewsletterId id);

  /** For good. What waits in the outbox is dropped. */
  Outcome stop(Actor actor, NewsletterId id);

  /** How it went. */
  sealed interface Outcome {

    record Done() implements Outcome {}

    /** A time that is over, or too far away to be meant. */
    record NotThen() implements Outcome {}

    /** It does not stand so that this could be done. */
    record NotNow() implements Outcome {}
  }
}
