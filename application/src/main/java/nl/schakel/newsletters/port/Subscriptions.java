package nl.schakel.newsletters.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.newsletters.SubscriptionId;
import nl.schakel.newsletters.model.Subscription;
import nl.schakel.newsletters.model.Subscription.Asked;
import nl.schakel.shared.EmailAddress;
import org.jmolecules.ddd.types.Repository;

/** Keeps who asked for the newsletter. */
public interface Subscriptions extends Repository<Subscription, SubscriptionId> {

  /** Of two that ask for one address at the same moment the second waits, and finds the first. */
  Optional<Subscription> lock(EmailAddress email);

  Optional<Subscription> lock(SubscriptionId id);

  /** Does nothing when somebody else was first with the same address. */
  void add(Asked subscription);

  void save(Subscription subscription);

  /** Nothing is left of it. */
  void remove(SubscriptionId id);

  /** How many get what is sent now. */
  int countActive();

  /** The next ones in the order of their ids, of those that were there at the beginning. */
  List<SubscriptionId> next(Optional<SubscriptionId> after, Instant sinceUntil, int atMost);

  /**
   * Mails to these were taken: a refusal of before was a mistake of a day, unless this one comes
   * back too. Those of before the mail before it are forgotten for good.
   */
  void forgetRefusals(Collection<SubscriptionId> ids);

  /** Removes those whose time to confirm is over, and answers how many. */
  int removeUnconfirmed(Instant now, int atMost);

  /** Removes those to which nothing was sent since then, and answers which. */
  List<SubscriptionId> removeResting(Instant since, int atMost);

  /** Counts one that came or went in the month of that moment, without who. */
  void tally(Change change, Instant at);

  /** Everything that is kept under this address. */
  List<Map<String, Object>> recordsOf(EmailAddress email);

  /** What is counted. */
  enum Change {
    CAME,
    WENT
  }
}
