package nl.schakel.messages;

import java.util.Optional;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.EnrolmentCards.MessageCard;

/** What a message says to one of its readers, in their language and with their own words filled. */
public interface MessageCards {

  /** Empty when it was not sent to this enrolment. */
  Optional<MessageCard> find(MessageId message, EnrolmentCard reader);
}
