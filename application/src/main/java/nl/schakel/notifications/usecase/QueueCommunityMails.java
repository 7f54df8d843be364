package nl.schakel.notifications.usecase;

import nl.schakel.communities.CommunityEvent;

/** The same as {@link QueueMails} for who comes into communities. */
public interface QueueCommunityMails {

  void about(CommunityEvent event);
}
