package nl.schakel.messages.port;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.messages.MessageId;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.model.Message;
import nl.schakel.messages.model.Message.Reader;

/** Keeps what was sent, and to whom. */
public interface Messages {

  /** What a coordinator sent. */
  void add(Message message, List<Reader> readers);

  /**
   * What a rule sent on an occasion. Whoever was told on this occasion before makes it fail, so
   * that of two who send at once one does.
   */
  void add(Message message, UUID occasion, List<Reader> readers);

  /** Who was told by this rule on this occasion. */
  Set<EnrolmentId> told(RuleId rule, UUID occasion);

  Optional<Message> find(MessageId id);

  Optional<Reader> reader(MessageId message, EnrolmentId enrolment);
}
