package nl.schakel.notifications.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.schakel.notifications.MailId;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Dead;
import nl.schakel.notifications.port.DemoMails;
import nl.schakel.notifications.port.Outbox;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class MailCareService implements LookAfterMails {

  private static final int AT_ONCE = 1000;

  private final Outbox outbox;
  private final DemoMails demoMails;
  private final Clock clock;

  MailCareService(Outbox outbox, DemoMails demoMails, Clock clock) {
    this.outbox = outbox;
    this.demoMails = demoMails;
    this.clock = clock;
  }

  @Override
  public Outcome resend(MailId id) {
    return switch (outbox.find(id).orElseThrow(() -> new NotFoundException("mail"))) {
      case Dead dead -> {
        outbox.revive(dead, dead.resend(clock.instant()));
        yield new Outcome.Waits();
      }
      case OutgoingMail _ -> new Outcome.NotDead();
    };
  }

  @Override
  public int forget(Duration age) {
    Instant before = clock.instant().minus(age);
    return outbox.forgetOver(before, AT_ONCE) + demoMails.forget(before);
  }
}
