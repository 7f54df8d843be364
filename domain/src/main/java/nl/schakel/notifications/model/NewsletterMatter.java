package nl.schakel.notifications.model;

import java.time.Instant;
import nl.schakel.newsletters.NewsletterId;

/**
 * What a mail about the newsletter is about. Whoever reads it need not be a person that we know:
 * the mail waits in a line of the subscription's own.
 */
public sealed interface NewsletterMatter extends Matter.AboutNewsletters {

  /** Does the owner of the address want the newsletter? */
  record SubscriptionAsked(Instant linkExpiry, Instant at) implements NewsletterMatter {
    @Override
    public String occasion() {
      return "SUBSCRIPTION_ASKED:%d".formatted(at.toEpochMilli());
    }
  }

  /** Somebody typed the address of a subscription, perhaps to change it. */
  record SubscriptionLink(Instant at) implements NewsletterMatter {
    @Override
    public String occasion() {
      return "SUBSCRIPTION_LINK:%d".formatted(at.toEpochMilli());
    }
  }

  /** Who writes it wants to see it as a mail. */
  record NewsletterTested(NewsletterId newsletter, Instant at) implements NewsletterMatter {
    @Override
    public String occasion() {
      return "NEWSLETTER_TEST:%s:%d".formatted(newsletter.value(), at.toEpochMilli());
    }
  }

  /** The newsletter itself. */
  record NewsletterOut(NewsletterId newsletter) implements NewsletterMatter {
    @Override
    public String occasion() {
      return "NEWSLETTER:" + newsletter.value();
    }
  }
}
