package nl.schakel.notifications.usecase;

import nl.schakel.groups.GroupEvent;

/** The same as {@link QueueMails} for groups of parents. */
public interface QueueGroupMails {

  void about(GroupEvent event);
}
