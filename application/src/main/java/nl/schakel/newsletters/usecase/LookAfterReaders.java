package nl.schakel.newsletters.usecase;

import java.time.Period;
import nl.schakel.access.Actor;
import nl.schakel.newsletters.SubscriptionId;

/** What is done with addresses where nothing arrives, and with those that nobody confirmed. */
public interface LookAfterReaders {

  /** Tries again with the next newsletter. */
  Outcome wake(Actor actor, SubscriptionId id);

  /** Forgets the address. */
  Outcome remove(Actor actor, SubscriptionId id);

  /** Forgets those that nobody confirmed in time, and answers how many. */
  int forgetUnconfirmed();

  /** Forgets those where nothing arrived for so long, and answers how many. */
  int forgetResting(Period keep);

  /** How it went. */
  sealed interface Outcome {

    record Done() implements Outcome {}

    /** It does not rest, or is not there. */
    record NotResting() implements Outcome {}
  }
}
