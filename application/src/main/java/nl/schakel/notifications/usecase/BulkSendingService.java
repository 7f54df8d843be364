package nl.schakel.notifications.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.model.SendingPolicy;
import nl.schakel.notifications.port.BulkOutbox;
import nl.schakel.notifications.port.BulkOutbox.Settled;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Postbox;
import nl.schakel.notifications.port.Postbox.Delivery;
import nl.schakel.notifications.port.Postbox.Opening;
import nl.schakel.notifications.port.Postbox.Round;
import nl.schakel.notifications.usecase.BulkDesk.Ready;
import nl.schakel.notifications.usecase.SendMails.Tally;
import nl.schakel.shared.usecase.ApplicationService;

/**
 * Claims a hundred at once, looks up all that they need in four statements, and keeps one
 * connection to the mail server open. What came of each is written at once and without waiting for
 * the disk: who is killed leaves at most one mail of which nobody knows whether it arrived.
 */
@ApplicationService(transactional = false)
class BulkSendingService implements SendNewsletters {

  private static final int AT_ONCE = 100;
  private static final SendingPolicy POLICY = SendingPolicy.PATIENT;
  private static final Duration WHILE_UNREACHABLE = Duration.ofSeconds(30);
  private static final Duration NEEDED = Duration.ofMinutes(1);

  private final BulkOutbox outbox;
  private final BulkDesk desk;
  private final Postbox postbox;
  private final Clock clock;

  BulkSendingService(BulkOutbox outbox, BulkDesk desk, Postbox postbox, Clock clock) {
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

  private Tally sendDue(Round round) {
    Tally all = Tally.NOTHING;
    List<Sending> mails = claim();
    while (!mails.isEmpty()) {
      all = all.plus(send(mails, round));
      mails = all.deferred() > 0 ? List.of() : claim();
    }
    return all;
  }

  private List<Sending> claim() {
    Instant now = clock.instant();
    return outbox.claim(now, now.plus(POLICY.lease()), AT_ONCE);
  }

  private Tally send(List<Sending> mails, Round round) {
    BulkDesk.Batch batch = desk.compose(mails, clock.instant());
    Tally some = settle(batch.dropped());
    List<OutgoingMail> outcomes = new ArrayList<>();
    for (Ready ready : batch.ready()) {
      OutgoingMail after = attempt(ready.mail(), ready.letter(), round);
      some = some.plus(settle(List.of(new Settled(ready.mail(), after))));
      outcomes.add(after);
    }
    desk.tell(outcomes, clock.instant());
    return some;
  }

  private OutgoingMail attempt(Sending mail, Letter letter, Round round) {
    Instant now = clock.instant();
    if (POLICY.isSpent(mail.attempts())) {
      return mail.giveUp(now, "NEVER_FINISHED");
    }
    return now.plus(NEEDED).isAfter(mail.leaseUntil())
        ? mail.putBack(now, "OUT_OF_TIME")
        : deliver(mail, letter, round);
  }

  private OutgoingMail deliver(Sending mail, Letter letter, Round round) {
    Delivery delivery = round.deliver(letter);
    Instant now = clock.instant();
    return switch (delivery) {
      case Delivery.Taken() -> mail.sent(now);
      case Delivery.Deferred(String code) ->
          mail.fail(POLICY, now, ThreadLocalRandom.current().nextDouble(), code);
      case Delivery.Refused(String code) -> mail.giveUp(now, code);
      case Delivery.Unreachable(String code) -> mail.putBack(now.plus(WHILE_UNREACHABLE), code);
    };
  }

  private Tally settle(List<Settled> outcomes) {
    if (!outcomes.isEmpty()) {
      outbox.settle(outcomes);
    }
    return outcomes.stream().map(each -> Tally.of(each.after())).reduce(Tally.NOTHING, Tally::plus);
  }
}
