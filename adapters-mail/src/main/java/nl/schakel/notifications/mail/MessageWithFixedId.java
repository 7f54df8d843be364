package nl.schakel.notifications.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A mail that is sent twice is one mail: the library would give it another id each time. */
final class MessageWithFixedId extends SMTPMessage {

  private final String id;

  MessageWithFixedId(Session session, String id) {
    super(session);
    this.id = id;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", "<" + id + ">");
  }
}
