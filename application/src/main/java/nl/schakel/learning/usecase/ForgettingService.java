package nl.schakel.learning.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.schakel.learning.port.EnrolmentArchive;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ForgettingService implements ForgetParticipants {

  /** Short transactions: somebody may be enrolling. */
  private static final int AT_ONCE = 500;

  private final EnrolmentArchive archive;
  private final Clock clock;

  ForgettingService(EnrolmentArchive archive, Clock clock) {
    this.archive = archive;
    this.clock = clock;
  }

  @Override
  public Outcome forget(Limits limits) {
    Instant end = clock.instant().atOffset(ZoneOffset.UTC).minus(limits.keep()).toInstant();
    long due = archive.countEndedBefore(end);
    long all = archive.count();
    if (!limits.allow(due, all)) {
      return new Outcome.TooMuch(due, all);
    }
    int forgotten = archive.forgetEndedBefore(end, AT_ONCE);
    return forgotten < due ? new Outcome.Continues(forgotten) : new Outcome.Finished(forgotten);
  }
}
