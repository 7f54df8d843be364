package nl.schakel.messages.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.Runs.Enrolled;
import nl.schakel.messages.MessageEvent.MessageSent;
import nl.schakel.messages.MessageEvent.ParticipantAddressed;
import nl.schakel.messages.model.Message;
import nl.schakel.messages.model.Message.Reader;
import nl.schakel.messages.port.Messages;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Keeps a message and tells of it: the mails are in the outbox when it is kept. */
@UseCasePart
class Sending {

  private final Messages messages;
  private final Events events;

  Sending(Messages messages, Events events) {
    this.messages = messages;
    this.events = events;
  }

  /** By hand, for the account of who wrote it. */
  void send(Message message, List<Enrolled> to, UUID account) {
    List<Reader> readers = readers(message, to);
    messages.add(message, readers);
    tell(message, readers, Optional.of(account));
  }

  /** By a rule. */
  void send(Message message, UUID occasion, List<Enrolled> to) {
    List<Reader> readers = readers(message, to);
    messages.add(message, occasion, readers);
    tell(message, readers, Optional.empty());
  }

  static Reader reader(Message message, Enrolled to) {
    return new Reader(
        to.who().enrolment(),
        to.who().person(),
        message.body().languageFor(to.who().language(), to.given()));
  }

  private static List<Reader> readers(Message message, List<Enrolled> to) {
    return to.stream().map(each -> reader(message, each)).toList();
  }

  private void tell(Message message, List<Reader> readers, Optional<UUID> by) {
    readers.forEach(
        reader ->
            events.publish(
                new ParticipantAddressed(
                    message.id(), reader.enrolment(), reader.person(), message.at())));
    events.publish(
        new MessageSent(message.id(), message.edition(), message.rule(), by, message.at()));
  }
}
