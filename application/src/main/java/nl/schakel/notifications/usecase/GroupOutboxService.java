package nl.schakel.notifications.usecase;

import nl.schakel.groups.GroupEvent;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class GroupOutboxService implements QueueGroupMails {

  private final GroupReaders readers;
  private final Mailroom mailroom;

  GroupOutboxService(GroupReaders readers, Mailroom mailroom) {
    this.readers = readers;
    this.mailroom = mailroom;
  }

  @Override
  public void about(GroupEvent event) {
    readers
        .matters(event)
        .forEach(matter -> mailroom.queue(readers.of(matter), matter, event.at()));
  }
}
