package nl.schakel.notifications.usecase;

import java.time.Instant;
import java.util.Set;
import nl.schakel.exchange.DigestPost;
import nl.schakel.notifications.model.TalkMatter;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class DigestOutboxService implements DigestPost {

  private final Mailroom mailroom;

  DigestOutboxService(Mailroom mailroom) {
    this.mailroom = mailroom;
  }

  @Override
  public void lay(PersonId reader, Instant since, Instant until) {
    mailroom.queue(Set.of(reader), new TalkMatter.TalkDigest(since, until), until);
  }
}
