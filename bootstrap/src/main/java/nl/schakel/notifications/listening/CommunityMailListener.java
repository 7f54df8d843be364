package nl.schakel.notifications.listening;

import nl.schakel.communities.CommunityEvent;
import nl.schakel.notifications.usecase.QueueCommunityMails;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The same for who comes into communities. */
@Component
class CommunityMailListener {

  private final QueueCommunityMails mails;

  CommunityMailListener(QueueCommunityMails mails) {
    this.mails = mails;
  }

  @EventListener
  void on(CommunityEvent event) {
    mails.about(event);
  }
}
