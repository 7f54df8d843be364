package nl.schakel.messages.usecase;

import java.util.Optional;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.EnrolmentCards.MessageCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.messages.MessageCards;
import nl.schakel.messages.MessageId;
import nl.schakel.messages.model.Body.Words;
import nl.schakel.messages.model.Message;
import nl.schakel.messages.model.Message.Reader;
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

  private MessageCard filled(
      Message message, Reader reader, EnrolmentCard card, Optional<SessionCard> session) {
    Source source = new Source(card.name(), card.edition(), session);
    Words words = fills.fill(message.body(), reader.language(), source);
    return new MessageCard(words.subject(), words.text());
  }
}
