package nl.schakel.notifications.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.BulkOutbox;
import nl.schakel.notifications.port.BulkOutbox.Settled;
import nl.schakel.notifications.port.Postbox;
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
class BulkSendingService implements SendNewsletters, MailRounds.Lane {

  private static final int AT_ONCE = 100;

  private final BulkOutbox outbox;
  private final BulkDesk desk;
  private final MailRounds rounds;
  private final Clock clock;

  BulkSendingService(BulkOutbox outbox, BulkDesk desk, Postbox postbox, Clock clock) {
    this.outbox = outbox;
    this.desk = desk;
    this.rounds = new MailRounds(postbox, clock);
    this.clock = clock;
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
    List<OutgoingMail> outcomes = new ArrayList<>();
    try {
      BulkDesk.Batch batch = desk.compose(List.copyOf(left), clock.instant());
      Tally some = settle(batch.dropped());
      left.retainAll(batch.ready().stream().map(Ready::mail).toList());
      for (Ready ready : batch.ready()) {
        left.remove(ready.mail());
        some = some.plus(send(ready, round, outcomes));
      }
      return some;
    } finally {
      desk.tell(outcomes, clock.instant());
    }
  }

  private Tally send(Ready ready, Round round, List<OutgoingMail> outcomes) {
    Sending mail = ready.mail();
    OutgoingMail after = rounds.attempt(mail, _ -> rounds.deliver(mail, ready.letter(), round));
    outcomes.add(after);
    return settle(List.of(new Settled(mail, after)));
  }

  @Override
  public void settle(Sending attempt, OutgoingMail after) {
    settle(List.of(new Settled(attempt, after)));
  }

  private Tally settle(List<Settled> outcomes) {
    if (!outcomes.isEmpty()) {
      outbox.settle(outcomes);
    }
    return outcomes.stream().map(each -> Tally.of(each.after())).reduce(Tally.NOTHING, Tally::plus);
  }
}
