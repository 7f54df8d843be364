package nl.schakel.courses.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import nl.schakel.courses.model.CallSecret;
import nl.schakel.courses.port.OutsideCourses;
import nl.schakel.courses.port.StudyArchive;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class OldStudyService implements ForgetStudies {

  /** Short transactions: somebody may be learning. */
  private static final int AT_ONCE = 500;

  private final StudyArchive archive;
  private final OutsideCourses outside;
  private final Clock clock;

  OldStudyService(StudyArchive archive, OutsideCourses outside, Clock clock) {
    this.archive = archive;
    this.outside = outside;
    this.clock = clock;
  }

  @Override
  public Outcome forget(Period keep) {
    Instant end = clock.instant().atOffset(ZoneOffset.UTC).minus(keep).toInstant();
    outside.forgetHeard(clock.instant().minus(CallSecret.TOLERANCE.multipliedBy(3)));
    int forgotten = archive.forgetBefore(end, AT_ONCE);
    return forgotten < AT_ONCE ? new Outcome.Finished(forgotten) : new Outcome.Continues(forgotten);
  }
}
