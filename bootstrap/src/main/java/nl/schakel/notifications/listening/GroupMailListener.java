package nl.schakel.notifications.listening;

import nl.schakel.groups.GroupEvent;
import nl.schakel.notifications.usecase.QueueGroupMails;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The same for groups of parents. */
@Component
class GroupMailListener {

  private final QueueGroupMails mails;

  GroupMailListener(QueueGroupMails mails) {
    this.mails = mails;
  }

  @EventListener
  void on(GroupEvent event) {
    mails.about(event);
  }
}
