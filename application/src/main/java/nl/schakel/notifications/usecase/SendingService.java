package nl.schakel.notifications.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.model.OutgoingMail.Sent;
import nl.schakel.notifications.port.Outbox;
import nl.schakel.notifications.port.Postbox;
import nl.schakel.notifications.port.Postbox.Round;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.shared.usecase.ApplicationService;

/**
 * Claims, composes, delivers and writes down, each in a transaction of its own: no connection to
 * the database is held while a mail server thinks.
 */
@ApplicationService(transactional = false)
class SendingService implements SendMails, MailRounds.Lane {

  private static final int AT_ONCE = 20;

  private final Outbox outbox;
  private final LetterDesk desk;
  private final MailRounds rounds;

  SendingService(Outbox outbox, LetterDesk desk, Postbox postbox, Clock clock) {
    this.outbox = outbox;
    this.desk = desk;
    this.rounds = new MailRounds(postbox, clock);
  }

  @Override
  public Tally sendDue() {
    return rounds.sendDue(this);
  }

  @Override
  public List<Sending> claim(Instant now, Instant leaseUntil) {
    return outbox.claim(now, leaseUntil, AT_ONCE);
  }

  @Override
  public Tally send(Collection<Sending> left, Round round) {
    Tally some = Tally.NOTHING;
    for (Sending mail : List.copyOf(left)) {
      left.remove(mail);
      OutgoingMail after = rounds.attempt(mail, now -> attempt(mail, round, now));
      settle(mail, after);
      some = some.plus(Tally.of(after));
    }
    return some;
  }

  @Override
  public void settle(Sending attempt, OutgoingMail after) {
    outbox.settle(attempt, after);
  }

  private OutgoingMail attempt(Sending mail, Round round, Instant now) {
    return switch (compose(mail, now)) {
      case Composed.NothingToTell() -> mail.drop(now);
      case Composed.NotYet(Instant lookAgainAt) -> mail.hold(lookAgainAt);
      case Composed.Faulty(String fault) -> rounds.fail(mail, fault);
      case Composed.Ready ready -> deliver(mail, ready, round);
    };
  }

  /** One mail that cannot be written must not keep the others; the code says where to look. */
  private Composed compose(Sending mail, Instant now) {
    try {
      return desk.compose(mail, now);
    } catch (RuntimeException fault) {
      return new Composed.Faulty("FAULT " + fault.getClass().getSimpleName());
    }
  }

  private OutgoingMail deliver(Sending mail, Composed.Ready ready, Round round) {
    OutgoingMail after = rounds.deliver(mail, ready.letter(), round);
    if (after instanceof Sent) {
      desk.noteTold(ready);
    }
    return after;
  }
}
