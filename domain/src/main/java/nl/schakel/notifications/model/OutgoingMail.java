package nl.schakel.notifications.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.notifications.MailId;
import nl.schakel.people.PersonId;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * One mail to one person, on its way out. It is sent at least once: whoever is killed between
 * sending and writing that down leaves a lease that ends, and the mail is sent again with the same
 * Message-ID and a header that says so.
 */
public sealed interface OutgoingMail extends AggregateRoot<OutgoingMail, MailId> {

  Details details();

  /** How often somebody has begun to send it. */
  int attempts();

  @Override
  default MailId getId() {
    return details().id();
  }

  /**
   * What stays the same.
   *
   * @param messageId for the Message-ID header, without the angle brackets
   */
  record Details(
      MailId id, PersonId recipient, Matter matter, String messageId, Instant createdAt) {}

  static Waiting about(Matter matter, PersonId recipient, String host, Instant now) {
    MailId id = MailId.next();
    Details details = new Details(id, recipient, matter, id.value() + "@" + host, now);
    return new Waiting(details, 0, now, Optional.empty());
  }

  /** Is sent as soon as somebody has time, but not before the given moment. */
  record Waiting(Details details, int attempts, Instant notBefore, Optional<String> lastError)
      implements OutgoingMail {}

  /**
   * Must not be sent yet, because the address is not known to be the recipient's, or they heard the
   * same a short while ago.
   */
  record Held(Details details, int attempts, Instant lookAgainAt) implements OutgoingMail {}

  /** Somebody is sending it, and has until the end of the lease to say what came of it. */
  record Sending(Details details, int attempts, Instant leaseUntil) implements OutgoingMail {

    /** How often it may have arrived already. */
    public int repeats() {
      return attempts - 1;
    }

    public Sent sent(Instant now) {
      return new Sent(details, attempts, now, Optional.empty());
    }

    /** There is nothing left to tell. */
    public Dropped drop(Instant now) {
      return new Dropped(details, attempts, now);
    }

    public Held hold(Instant lookAgainAt) {
      return new Held(details, attempts - 1, lookAgainAt);
    }

    /** Nobody tried after all, as when the server could not be reached. */
    public Waiting putBack(Instant notBefore, String error) {
      return new Waiting(details, attempts - 1, notBefore, Optional.of(error));
    }

    /** It did not arrive, but may later; unless it was tried often enough. */
    public OutgoingMail fail(SendingPolicy policy, Instant now, double chance, String error) {
      return policy.isLast(attempts)
          ? giveUp(now, error)
          : new Waiting(
              details, attempts, policy.nextTry(attempts, now, chance), Optional.of(error));
    }

    public Dead giveUp(Instant now, String error) {
      return new Dead(details, attempts, now, error);
    }
  }

  /**
   * Was taken by the mail server.
   *
   * @param delayed what a server on the way said, which goes on trying to pass it on
   */
  record Sent(Details details, int attempts, Instant at, Optional<String> delayed)
      implements OutgoingMail {

    public Sent delay(String code) {
      return new Sent(details, attempts, at, Optional.of(code));
    }

    /** Taken, and yet not delivered: a server on the way said so by mail. */
    public Dead comeBack(Instant now, String code) {
      return new Dead(details, attempts, now, code);
    }
  }

  /** Was overtaken by what happened later. */
  record Dropped(Details details, int attempts, Instant at) implements OutgoingMail {}

  /** Cannot be delivered; an administrator may find out why and try again. */
  record Dead(Details details, int attempts, Instant at, String error) implements OutgoingMail {

    public Waiting resend(Instant now) {
      return new Waiting(details, 0, now, Optional.of(error));
    }
  }
}
