package nl.schakel.messages.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.EnrolmentCards.MessageCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.messages.MessageCards;
import nl.schakel.messages.MessageId;
import nl.schakel.messages.model.Body.Words;
import nl.schakel.messages.model.Message;
import nl.schakel.messages.model.Message.Reader;
import nl.schakel.messages.model.Timing;
import nl.schakel.messages.port.Messages;
import nl.schakel.messages.usecase.Fills.Source;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class CardService implements MessageCards {

  private final Messages messages;
  private final Fills fills;

  CardService(Messages messages, Fills fills) {
    this.messages = messages;
    this.fills = fills;
  }

  @Override
  public Optional<MessageCard> find(MessageId id, EnrolmentCard card) {
    return messages
        .reader(id, card.id())
        .flatMap(reader -> messages.find(id).flatMap(message -> filled(message, reader, card)));
  }

  /** When the session was cancelled meanwhile there is no day to tell, and nothing is told. */
  private Optional<MessageCard> filled(Message message, Reader reader, EnrolmentCard card) {
    var session = message.session().flatMap(id -> OwnRuns.session(card.edition(), id));
    return Optional.of(message)
        .filter(_ -> session.isPresent() || !message.body().needsSession())
        .map(_ -> filled(message, reader, card, session));
  }

  /** A rule sends once a day, of all that is on it. */
  private static List<SessionCard> about(
      Message message, EnrolmentCard card, Optional<SessionCard> session) {
    return message.rule().isPresent()
        ? session.map(each -> Timing.ofDay(card.edition(), each)).orElseGet(List::of)
        : session.stream().toList();
  }

  private MessageCard filled(
      Message message, Reader reader, EnrolmentCard card, Optional<SessionCard> session) {
    Source source = new Source(card.name(), card.edition(), about(message, card, session));
    Words words = fills.fill(message.body(), reader.language(), source);
    return new MessageCard(words.subject(), words.text());
  }
}
