package nl.schakel.newsletters;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Audited;

/** What happened to newsletters and to subscriptions; whose they are is never said. */
public sealed interface NewsletterEvent extends Audited {

  /** Readers have no accounts. */
  @Override
  default Optional<UUID> by() {
    return Optional.empty();
  }

  /** What became of a subscription. */
  enum Step {
    CONFIRMED,
    CHANGED,
    ENDED,
    RESTED,
    WOKEN
  }

  /** What was done with a newsletter. */
  enum Change {
    DRAFTED,
    REVISED,
    SCHEDULED,
    UNSCHEDULED,
    STARTED,
    PAUSED,
    RESUMED,
    STOPPED,
    LAID_DOWN,
    DISCARDED
  }

  /** Somebody typed an address that is not subscribed; its owner is asked. */
  record ConfirmationAsked(SubscriptionId subscription, Instant linkExpiry, Instant at)
      implements NewsletterEvent {
    @Override
    public String action() {
      return "SUBSCRIPTION_ASKED";
    }

    @Override
    public UUID subject() {
      return subscription.value();
    }
  }

  /** Somebody typed an address that is subscribed; its owner gets the link to change that. */
  record LinkAsked(SubscriptionId subscription, Instant at) implements NewsletterEvent {
    @Override
    public String action() {
      return "SUBSCRIPTION_LINK_ASKED";
    }

    @Override
    public UUID subject() {
      return subscription.value();
    }
  }

  /** A subscription is not what it was. */
  record SubscriptionMoved(SubscriptionId subscription, Step step, Optional<UUID> by, Instant at)
      implements NewsletterEvent {
    @Override
    public String action() {
      return "SUBSCRIPTION_" + step;
    }

    @Override
    public UUID subject() {
      return subscription.value();
    }
  }

  /** A newsletter is not what it was. */
  record NewsletterMoved(NewsletterId newsletter, Change change, Optional<UUID> by, Instant at)
      implements NewsletterEvent {
    @Override
    public String action() {
      return "NEWSLETTER_" + change;
    }

    @Override
    public UUID subject() {
      return newsletter.value();
    }
  }

  /** Who writes a newsletter wants to see it as a mail. */
  record TestAsked(NewsletterId newsletter, PersonId reader, Optional<UUID> by, Instant at)
      implements NewsletterEvent {
    @Override
    public String action() {
      return "NEWSLETTER_TESTED";
    }

    @Override
    public UUID subject() {
      return newsletter.value();
    }
  }
}
