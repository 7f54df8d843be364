package nl.schakel.notifications.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.model.SendingPolicy;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Outbox;
import nl.schakel.notifications.port.Postbox;
import nl.schakel.notifications.port.Postbox.Delivery;
import nl.schakel.notifications.port.Postbox.Opening;
import nl.schakel.notifications.port.Postbox.Round;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.shared.usecase.ApplicationService;

/**
 * Claims, composes, delivers and writes down, each in a transaction of its own: no connection to
 * the database is held while a mail server thinks.
 */
@ApplicationService(transactional = false)
class SendingService implements SendMails {

  private static final int AT_ONCE = 20;
  private static final SendingPolicy POLICY = SendingPolicy.PATIENT;
  private static final Duration WHILE_UNREACHABLE = Duration.ofSeconds(30);

  /** Who has less than this left of a lease does not begin: the next sender may do so any time. */
  private static final Duration NEEDED = Duration.ofMinutes(1);

  private final Outbox outbox;
  private final LetterDesk desk;
  private final Postbox postbox;
  private final Clock clock;

  SendingService(Outbox outbox, LetterDesk desk, Postbox postbox, Clock clock) {
    this.outbox = outbox;
    this.desk = desk;
    this.postbox = postbox;
    this.clock = clock;
  }

  @Override
  public Tally sendDue() {
    return switch (postbox.open()) {
      case Opening.NothingSetUp() -> Tally.NOTHING;
      case Opening.Opened(Round round) -> {
        try (round) {
          yield sendDue(round);
        }
      }
    };
  }

  /** Stops at the first trouble, which may be of the server; the next call goes on. */
  private Tally sendDue(Round round) {
    Tally all = Tally.NOTHING;
    List<Sending> mails = claim();
    while (!mails.isEmpty()) {
      all = all.plus(send(mails, round));
      mails = all.deferred() > 0 ? List.of() : claim();
    }
    return all;
  }

  /** What something broke before anybody began it is put back, and does not wait for its lease. */
  private Tally send(List<Sending> mails, Round round) {
    Tally some = Tally.NOTHING;
    Deque<Sending> left = new ArrayDeque<>(mails);
    try {
      while (!left.isEmpty()) {
        some = some.plus(send(left.remove(), round));
      }
      return some;
    } catch (RuntimeException fault) {
      putBack(left, fault);
      throw fault;
    }
  }

  /** As far as that is possible: what broke it may be over, or not. */
  private void putBack(Collection<Sending> mails, RuntimeException fault) {
    try {
      Instant now = clock.instant();
      mails.forEach(mail -> outbox.settle(mail, mail.putBack(now, "INTERRUPTED")));
    } catch (RuntimeException another) {
      fault.addSuppressed(another);
    }
  }

  private List<Sending> claim() {
    Instant now = clock.instant();
    return outbox.claim(now, now.plus(POLICY.lease()), AT_ONCE);
  }

  private Tally send(Sending mail, Round round) {
    Instant now = clock.instant();
    if (POLICY.isSpent(mail.attempts())) {
      return settle(mail, mail.giveUp(now, "NEVER_FINISHED"));
    }
    return now.plus(NEEDED).isAfter(mail.leaseUntil())
        ? settle(mail, mail.putBack(now, "OUT_OF_TIME"))
        : settle(mail, attempt(mail, round, now));
  }

  private OutgoingMail attempt(Sending mail, Round round, Instant now) {
    return switch (compose(mail, now)) {
      case Composed.NothingToTell() -> mail.drop(now);
      case Composed.NotYet(Instant lookAgainAt) -> mail.hold(lookAgainAt);
      case Composed.Faulty(String fault) -> fail(mail, fault);
      case Composed.Ready(Letter letter) -> deliver(mail, letter, round, now);
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

  private OutgoingMail deliver(Sending mail, Letter letter, Round round, Instant composedAt) {
    return switch (round.deliver(letter)) {
      case Delivery.Taken() -> {
        desk.noteTold(mail, letter, composedAt);
        yield mail.sent(clock.instant());
      }
      case Delivery.Deferred(String code) -> fail(mail, code);
      case Delivery.Refused(String code) -> mail.giveUp(clock.instant(), code);
      case Delivery.Unreachable(String code) ->
          mail.putBack(clock.instant().plus(WHILE_UNREACHABLE), code);
    };
  }

  private OutgoingMail fail(Sending mail, String error) {
    double chance = ThreadLocalRandom.current().nextDouble();
    return mail.fail(POLICY, clock.instant(), chance, error);
  }

  private Tally settle(Sending mail, OutgoingMail after) {
    outbox.settle(mail, after);
    return Tally.of(after);
  }
}
