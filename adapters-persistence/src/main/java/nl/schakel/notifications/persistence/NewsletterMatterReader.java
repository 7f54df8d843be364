package nl.schakel.notifications.persistence;

import nl.schakel.newsletters.NewsletterId;
import nl.schakel.notifications.model.NewsletterMatter;

/** Newsletters and who gets them, in their columns and out of them. */
final class NewsletterMatterReader {

  /** The kind of mails that leave many at once, behind everything else. */
  static final String BULK = "NEWSLETTER";

  private NewsletterMatterReader() {}

  static MatterColumns columns(NewsletterMatter matter) {
    return switch (matter) {
      case NewsletterMatter.SubscriptionAsked(var expiry, var at) ->
          MatterColumns.of("SUBSCRIPTION_ASKED", "expiry", expiry, "at", at);
      case NewsletterMatter.SubscriptionLink(var at) ->
          MatterColumns.of("SUBSCRIPTION_LINK", "at", at);
      case NewsletterMatter.NewsletterTested(var newsletter, var at) ->
          MatterColumns.of("NEWSLETTER_TEST", "newsletter", newsletter.value(), "at", at);
      case NewsletterMatter.NewsletterOut(var newsletter) ->
          MatterColumns.of(BULK, "newsletter", newsletter.value());
    };
  }

  static NewsletterMatter matter(MatterReader row) {
    return switch (row.kind()) {
      case "SUBSCRIPTION_ASKED" ->
          new NewsletterMatter.SubscriptionAsked(row.instant("expiry"), row.instant("at"));
      case "SUBSCRIPTION_LINK" -> new NewsletterMatter.SubscriptionLink(row.instant("at"));
      case "NEWSLETTER_TEST" ->
          new NewsletterMatter.NewsletterTested(newsletter(row), row.instant("at"));
      case BULK -> new NewsletterMatter.NewsletterOut(newsletter(row));
      default -> throw new IllegalStateException("mail of an unknown kind: " + row.kind());
    };
  }

  private static NewsletterId newsletter(MatterReader row) {
    return new NewsletterId(row.id("newsletter"));
  }
}
