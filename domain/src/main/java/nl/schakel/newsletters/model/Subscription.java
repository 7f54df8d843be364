package nl.schakel.newsletters.model;

import java.time.Duration;
import java.time.Instant;
import nl.schakel.newsletters.SubscriptionId;
import nl.schakel.shared.EmailAddress;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * Somebody gets the newsletter, or will when the owner of the address says so. There is no state
 * for who unsubscribed: then nothing is kept, and only a new confirmation brings it back.
 */
public sealed interface Subscription extends AggregateRoot<Subscription, SubscriptionId> {

  /** For who opens a mailbox once a week. */
  Duration CONFIRMABLE = Duration.ofDays(7);

  Details details();

  /** When something was last mailed because somebody typed the address into a form. */
  Instant lastAsked();

  Subscription prefer(Preferences other);

  @Override
  default SubscriptionId getId() {
    return details().id();
  }

  /** What every subscription has. */
  record Details(SubscriptionId id, EmailAddress email, Preferences preferences) {

    Details with(Preferences other) {
      return new Details(id, email, other);
    }
  }

  static Asked ask(EmailAddress email, Preferences preferences, Instant now) {
    Details details = new Details(SubscriptionId.next(), email, preferences);
    return new Asked(details, 1, now, now.plus(CONFIRMABLE));
  }

  /**
   * The owner of the address has not said yes yet.
   *
   * @param times how often they were asked
   */
  record Asked(Details details, int times, Instant lastAsked, Instant confirmBy)
      implements Subscription {

    /** Three mails to a stranger are enough, and not one upon the other. */
    private static final int MOST_TIMES = 3;

    private static final Duration QUIET = Duration.ofMinutes(10);

    public boolean isOver(Instant now) {
      return !now.isBefore(confirmBy);
    }

    public boolean mayBeAskedAgain(Instant now) {
      return times < MOST_TIMES && !now.isBefore(lastAsked.plus(QUIET));
    }

    /** The last form counts: only the owner of the address confirms any of them. */
    public Asked askAgain(Preferences preferences, Instant now) {
      return new Asked(details.with(preferences), times + 1, now, confirmBy);
    }

    public Active confirm(Instant now) {
      return new Active(details, now, 0, 0, lastAsked);
    }

    @Override
    public Asked prefer(Preferences other) {
      return new Asked(details.with(other), times, lastAsked, confirmBy);
    }
  }

  /** The owner of the address said yes. */
  sealed interface Confirmed extends Subscription {

    Duration QUIET = Duration.ofDays(1);

    /** Whether the link to one's own preferences may be mailed because of a form. */
    default boolean mayBeSentLink(Instant now) {
      return !now.isBefore(lastAsked().plus(QUIET));
    }

    Confirmed linkSent(Instant now);
  }

  /**
   * Gets what is sent.
   *
   * @param refusals how often in a row a mail server said that there is no such mailbox
   * @param refusalsBefore how often before the last mail was taken, which may still come back
   */
  record Active(Details details, Instant since, int refusals, int refusalsBefore, Instant lastAsked)
      implements Confirmed {

    /** One may be somebody's mistake of a day. */
    private static final int PATIENCE = 3;

    @Override
    public Active linkSent(Instant now) {
      return new Active(details, since, refusals, refusalsBefore, now);
    }

    public Subscription refused(Instant now) {
      return refusals + 1 >= PATIENCE
          ? new Resting(details, now, since, lastAsked)
          : new Active(details, since, refusals + 1, refusalsBefore, lastAsked);
    }

    /** What was taken had not arrived, so that it made up for nothing. */
    public Subscription cameBack(Instant now) {
      return new Active(details, since, refusals + refusalsBefore, 0, lastAsked).refused(now);
    }

    @Override
    public Active prefer(Preferences other) {
      return new Active(details.with(other), since, refusals, refusalsBefore, lastAsked);
    }
  }

  /** Mails did not arrive; none is sent until somebody looked at it, or the reader is back. */
  record Resting(Details details, Instant restingSince, Instant since, Instant lastAsked)
      implements Confirmed {

    public Active wake() {
      return new Active(details, since, 0, 0, lastAsked);
    }

    @Override
    public Resting linkSent(Instant now) {
      return new Resting(details, restingSince, since, now);
    }

    /** Who follows a link out of a mail reads their mail again. */
    @Override
    public Active prefer(Preferences other) {
      return new Active(details.with(other), since, 0, 0, lastAsked);
    }
  }
}
