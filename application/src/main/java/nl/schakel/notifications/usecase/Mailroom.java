package nl.schakel.notifications.usecase;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.notifications.model.Matter;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Waiting;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.port.Outbox;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.UseCasePart;

/** Lays mails into the outbox, one for each of who has to hear of a matter. */
@UseCasePart
class Mailroom {

  private final Outbox outbox;
  private final Letterhead letterhead;

  Mailroom(Outbox outbox, Letterhead letterhead) {
    this.outbox = outbox;
    this.letterhead = letterhead;
  }

  void queue(Collection<PersonId> recipients, Matter matter, Instant at) {
    outbox.add(mails(recipients, matter, at).toList());
  }

  /** Many matters at once, in their order. */
  <M extends Matter> void queue(Map<M, Set<PersonId>> readers, Function<M, Instant> at) {
    outbox.add(
        readers.entrySet().stream()
            .flatMap(each -> mails(each.getValue(), each.getKey(), at.apply(each.getKey())))
            .toList());
  }

  private Stream<Waiting> mails(Collection<PersonId> recipients, Matter matter, Instant at) {
    return recipients.stream()
        .map(recipient -> OutgoingMail.about(matter, recipient, letterhead.host(), at));
  }
}
