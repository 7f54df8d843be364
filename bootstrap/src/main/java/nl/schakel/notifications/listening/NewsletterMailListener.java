package nl.schakel.notifications.listening;

import nl.schakel.newsletters.NewsletterEvent;
import nl.schakel.notifications.usecase.QueueNewsletterMails;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The same for newsletters. */
@Component
class NewsletterMailListener {

  private final QueueNewsletterMails mails;

  NewsletterMailListener(QueueNewsletterMails mails) {
    this.mails = mails;
  }

  @EventListener
  void on(NewsletterEvent event) {
    mails.about(event);
  }
}
