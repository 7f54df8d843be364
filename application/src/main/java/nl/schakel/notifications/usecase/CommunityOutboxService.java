package nl.schakel.notifications.usecase;

import nl.schakel.communities.CommunityEvent;
import nl.schakel.communities.CommunityEvent.CommunityChanged;
import nl.schakel.communities.CommunityEvent.JoinRequestMoved;
import nl.schakel.notifications.model.CommunityMatter;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class CommunityOutboxService implements QueueCommunityMails {

  private final CommunityReaders readers;
  private final Mailroom mailroom;

  CommunityOutboxService(CommunityReaders readers, Mailroom mailroom) {
    this.readers = readers;
    this.mailroom = mailroom;
  }

  @Override
  public void about(CommunityEvent event) {
    switch (event) {
      case JoinRequestMoved moved ->
          mailroom.queue(
              readers.of(moved),
              new CommunityMatter.JoinRequestMoved(moved.request(), moved.step()),
              moved.at());
      case CommunityChanged _ -> {}
    }
  }
}
