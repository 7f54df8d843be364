package nl.schakel.notifications.usecase;

import nl.schakel.newsletters.NewsletterEvent;

/** The same as {@link QueueMails} for newsletters. */
public interface QueueNewsletterMails {

  void about(NewsletterEvent event);
}
