package nl.schakel.parents.usecase;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.parents.model.Reminder;
import nl.schakel.parents.port.PhoneMessages.Message;

/** What a reminder says: when, where and a link. Never a name, never what it is about. */
interface WriteReminder {

  /** Empty when there is nothing to remind of any more, or it is too late for that. */
  Optional<Message> of(Reminder reminder, Instant now);
}
