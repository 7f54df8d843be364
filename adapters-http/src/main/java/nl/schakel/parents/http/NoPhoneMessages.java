package nl.schakel.parents.http;

import java.util.Optional;
import nl.schakel.parents.port.PhoneMessages;

/** Nobody set up a gateway. */
record NoPhoneMessages() implements PhoneMessages {

  @Override
  public boolean isSetUp() {
    return false;
  }

  @Override
  public Answer send(Message message) {
    return new Answer.Later(Optional.empty());
  }
}
