package nl.schakel.notifications.port;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.notifications.MailId;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Sent;

/** What is kept so that a mail that comes back is known, and counts once. */
public interface ReturnBook {

  /** With what return paths are signed: the same for all instances, made by who asks first. */
  byte[] key();

  /** One instance at a time looks into the mailbox; whoever is killed loses its turn by time. */
  Turn takeTurn(Instant now, Instant until);

  /** The turn that would have lasted until then is over before its time. */
  void endTurn(Instant until);

  /** Nobody else changes this mail until the end of the transaction. */
  Optional<OutgoingMail> lock(MailId mail);

  /** Writes what was heard of a mail after it had been taken. */
  void write(Sent before, OutgoingMail after);

  /** Whose it is. */
  enum Turn {
    OURS,
    SOMEBODY_ELSES
  }
}
