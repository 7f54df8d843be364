package nl.schakel.groups.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nl.schakel.groups.port.GroupArchive;
import nl.schakel.people.PersonId;
import nl.schakel.shared.port.PersonalRecords;
import nl.schakel.shared.usecase.ApplicationService;

/** What is kept about who leads groups, or was asked to. */
@ApplicationService
class GroupRecords implements PersonalRecords, ForgetAsked {

  /** Short transactions: a coordinator may be waiting. */
  private static final int AT_ONCE = 200;

  private final GroupArchive archive;
  private final Clock clock;

  GroupRecords(GroupArchive archive, Clock clock) {
    this.archive = archive;
    this.clock = clock;
  }

  @Override
  public String feature() {
    return "groups";
  }

  @Override
  public int order() {
    return 570;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    return Map.of("asked", archive.recordsOf(new PersonId(person)));
  }

  @Override
  public void erase(UUID person) {
    archive.forget(new PersonId(person));
  }

  @Override
  public Outcome forget(Period keep) {
    Instant end = clock.instant().atOffset(ZoneOffset.UTC).minus(keep).toInstant();
    int forgotten = archive.forgetOverBefore(end, AT_ONCE);
    return forgotten < AT_ONCE ? new Outcome.Finished(forgotten) : new Outcome.Continues(forgotten);
  }
}
