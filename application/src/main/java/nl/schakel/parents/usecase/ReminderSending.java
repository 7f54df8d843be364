package nl.schakel.parents.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.schakel.parents.model.Reminder;
import nl.schakel.parents.model.Reminder.Fate;
import nl.schakel.parents.port.PhoneMessages;
import nl.schakel.parents.port.PhoneMessages.Answer;
import nl.schakel.parents.port.Reminders;
import nl.schakel.shared.usecase.ApplicationService;

/** Claims, writes, sends and settles, without holding a connection while a gateway thinks. */
@ApplicationService(transactional = false)
class ReminderSending implements LookAfterParents.SendReminders {

  private static final int AT_ONCE = 20;
  private static final Duration LEASE = Duration.ofMinutes(5);

  private final Reminders reminders;
  private final WriteReminder text;
  private final PhoneMessages phones;
  private final Clock clock;

  ReminderSending(Reminders reminders, WriteReminder text, PhoneMessages phones, Clock clock) {
    this.reminders = reminders;
    this.text = text;
    this.phones = phones;
    this.clock = clock;
  }

  @Override
  public int send() {
    int sent = 0;
    List<Reminder> some = claim();
    while (!some.isEmpty()) {
      sent += (int) some.stream().filter(this::isSent).count();
      some = claim();
    }
    return sent;
  }

  private List<Reminder> claim() {
    Instant now = clock.instant();
    return phones.isSetUp() ? reminders.claim(now, now.plus(LEASE), AT_ONCE) : List.of();
  }

  private boolean isSent(Reminder reminder) {
    Fate fate = fate(reminder);
    reminders.settle(reminder, fate);
    return fate instanceof Fate.Sent;
  }

  private Fate fate(Reminder reminder) {
    return text.of(reminder, clock.instant())
        .map(message -> fate(reminder, phones.send(message)))
        .orElseGet(Fate.Dropped::new);
  }

  private Fate fate(Reminder reminder, Answer answer) {
    return switch (answer) {
      case Answer.Taken _ -> new Fate.Sent();
      case Answer.Refused _ -> new Fate.Dead();
      case Answer.Later(var wait) -> reminder.fail(clock.instant(), wait);
    };
  }
}
