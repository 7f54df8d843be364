package nl.schakel.notifications.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A mail that is sent twice is one mail: the library would give it another id each time. */
final class MessageWithFixedId extends MimeMessage {

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
