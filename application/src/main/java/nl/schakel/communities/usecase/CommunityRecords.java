package nl.schakel.communities.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nl.schakel.communities.port.MemberArchive;
import nl.schakel.people.PersonId;
import nl.schakel.shared.port.PersonalRecords;
import nl.schakel.shared.usecase.ApplicationService;

/** What is kept about who belongs or belonged to a community. That somebody did is counted on. */
@ApplicationService
class CommunityRecords implements PersonalRecords, ForgetMembers {

  /** Short transactions: somebody may be joining. */
  private static final int AT_ONCE = 500;

  private final MemberArchive archive;
  private final Clock clock;

  CommunityRecords(MemberArchive archive, Clock clock) {
    this.archive = archive;
    this.clock = clock;
  }

  @Override
  public String feature() {
    return "communities";
  }

  @Override
  public int order() {
    return 610;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    PersonId who = new PersonId(person);
    return Map.of("communities", archive.recordsOf(who), "joinRequests", archive.requestsOf(who));
  }

  @Override
  public void erase(UUID person) {
    archive.forget(new PersonId(person), clock.instant());
  }

  @Override
  public Outcome forget(Period keep) {
    Instant end = clock.instant().atOffset(ZoneOffset.UTC).minus(keep).toInstant();
    int forgotten = archive.forgetGoneBefore(end, AT_ONCE);
    return forgotten < AT_ONCE ? new Outcome.Finished(forgotten) : new Outcome.Continues(forgotten);
  }
}
