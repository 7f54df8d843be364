package nl.schakel.supervision.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nl.schakel.people.PersonId;
import nl.schakel.shared.port.PersonalRecords;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.supervision.port.CircleArchive;

/**
 * What is kept about who is or was in a circle. Their enrolments are erased where they are kept.
 */
@ApplicationService
class CircleRecords implements PersonalRecords, ForgetMembers {

  /** Short transactions: a coordinator may be waiting. */
  private static final int AT_ONCE = 500;

  private final CircleArchive archive;
  private final Clock clock;

  CircleRecords(CircleArchive archive, Clock clock) {
    this.archive = archive;
    this.clock = clock;
  }

  @Override
  public String feature() {
    return "supervision";
  }

  @Override
  public int order() {
    return 250;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    return Map.of("circles", archive.recordsOf(new PersonId(person)));
  }

  @Override
  public void erase(UUID person) {
    archive.forget(new PersonId(person));
  }

  @Override
  public Outcome forget(Period keep) {
    Instant end = clock.instant().atOffset(ZoneOffset.UTC).minus(keep).toInstant();
    int forgotten = archive.forgetGoneBefore(end, AT_ONCE);
    return forgotten < AT_ONCE ? new Outcome.Finished(forgotten) : new Outcome.Continues(forgotten);
  }
}
