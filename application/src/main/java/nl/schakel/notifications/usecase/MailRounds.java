package nl.schakel.notifications.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.model.SendingPolicy;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Postbox;
import nl.schakel.notifications.port.Postbox.Delivery;
import nl.schakel.notifications.port.Postbox.Opening;
import nl.schakel.notifications.port.Postbox.Round;
import nl.schakel.notifications.usecase.SendMails.Tally;

/**
 * In what both lanes of the outbox are alike: rounds to the mail server, and what an attempt is.
 */
final class MailRounds {

  private static final SendingPolicy POLICY = SendingPolicy.PATIENT;
  private static final Duration WHILE_UNREACHABLE = Duration.ofSeconds(30);

  /** Who has less than this left of a lease does not begin: the next sender may do so any time. */
  private static final Duration NEEDED = Duration.ofMinutes(1);

  private final Postbox postbox;
  private final Clock clock;

  MailRounds(Postbox postbox, Clock clock) {
    this.postbox = postbox;
    this.clock = clock;
  }

  /** A part of the outbox that is emptied by itself. */
  interface Lane {

    List<Sending> claim(Instant now, Instant leaseUntil);

    /**
     * Sends them.
     *
     * @param left all of them; whoever begins one takes it out
     */
    Tally send(Collection<Sending> left, Round round);

    void settle(Sending attempt, OutgoingMail after);
  }

  /** Stops at the first trouble, which may be of the server; the next call goes on. */
  Tally sendDue(Lane lane) {
    return switch (postbox.open()) {
      case Opening.NothingSetUp() -> Tally.NOTHING;
      case Opening.Opened(Round round) -> {
        try (round) {
          yield sendDue(lane, round);
        }
      }
    };
  }

  private Tally sendDue(Lane lane, Round round) {
    Tally all = Tally.NOTHING;
    List<Sending> mails = claim(lane);
    while (!mails.isEmpty()) {
      all = all.plus(send(new ArrayList<>(mails), lane, round));
      mails = all.deferred() > 0 ? List.of() : claim(lane);
    }
    return all;
  }

  /** What something broke before anybody began it is put back, and does not wait for its lease. */
  private Tally send(List<Sending> left, Lane lane, Round round) {
    try {
      return lane.send(left, round);
    } catch (RuntimeException fault) {
      putBack(left, lane, fault);
      throw fault;
    }
  }

  /** As far as that is possible: what broke it may be over, or not. */
  private void putBack(List<Sending> left, Lane lane, RuntimeException fault) {
    try {
      Instant now = clock.instant();
      left.forEach(mail -> lane.settle(mail, mail.putBack(now, "INTERRUPTED")));
    } catch (RuntimeException another) {
      fault.addSuppressed(another);
    }
  }

  private List<Sending> claim(Lane lane) {
    Instant now = clock.instant();
    return lane.claim(now, now.plus(POLICY.lease()));
  }

  /** Unless it was begun too often, or may not end within its lease. */
  OutgoingMail attempt(Sending mail, Function<Instant, OutgoingMail> attempt) {
    Instant now = clock.instant();
    if (POLICY.isSpent(mail.attempts())) {
      return mail.giveUp(now, "NEVER_FINISHED");
    }
    return now.plus(NEEDED).isAfter(mail.leaseUntil())
        ? mail.putBack(now, "OUT_OF_TIME")
        : attempt.apply(now);
  }

  OutgoingMail deliver(Sending mail, Letter letter, Round round) {
    return switch (round.deliver(letter)) {
      case Delivery.Taken() -> mail.sent(clock.instant());
      case Delivery.Deferred(String code) -> fail(mail, code);
      case Delivery.Refused(String code) -> mail.giveUp(clock.instant(), code);
      case Delivery.Unreachable(String code) ->
          mail.putBack(clock.instant().plus(WHILE_UNREACHABLE), code);
    };
  }

  OutgoingMail fail(Sending mail, String error) {
    double chance = ThreadLocalRandom.current().nextDouble();
    return mail.fail(POLICY, clock.instant(), chance, error);
  }
}
