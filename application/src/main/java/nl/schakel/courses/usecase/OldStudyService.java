package nl.schakel.courses.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import nl.schakel.courses.port.StudyArchive;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class OldStudyService implements ForgetStudies {

  /** Short transactions: somebody may be learning. */
  private static final int AT_ONCE = 500;

  private final StudyArchive archive;
  private final Clock clock;

  OldStudyService(StudyArchive archive, Clock clock) {
    this.archive = archive;
    this.clock = clock;
  }

  @Override
  public Outcome forget(Period keep) {
    Instant end = clock.instant().atOffset(ZoneOffset.UTC).minus(keep).toInstant();
    int forgotten = archive.forgetBefore(end, AT_ONCE);
    return forgotten < AT_ONCE ? new Outcome.Finished(forgotten) : new Outcome.Continues(forgotten);
  }
}
