package nl.schakel.requests.usecase;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import nl.schakel.requests.port.RequestArchive;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ForgettingService implements ForgetRequests {

  private static final int AT_ONCE = 500;

  private final RequestArchive archive;
  private final Journal journal;

  ForgettingService(RequestArchive archive, Journal journal) {
    this.archive = archive;
    this.journal = journal;
  }

  @Override
  public Outcome forget(Period keep) {
    Instant now = journal.now();
    Instant end = now.atOffset(ZoneOffset.UTC).minus(keep).toInstant();
    int forgotten = archive.forgetEndedBefore(end, now, AT_ONCE);
    return forgotten < AT_ONCE ? new Outcome.Finished(forgotten) : new Outcome.Continues(forgotten);
  }
}
