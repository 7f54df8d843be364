package nl.schakel.exchange.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.exchange.port.TalkArchive;
import nl.schakel.people.PersonId;
import nl.schakel.shared.port.PersonalRecords;
import nl.schakel.shared.usecase.ApplicationService;

/** What is kept about who asked and answered among members. */
@ApplicationService
class TalkRecords implements PersonalRecords, ForgetTalks {

  /** Short transactions: somebody may be writing. */
  private static final int AT_ONCE = 200;

  private final TalkArchive archive;
  private final LinkTokens links;
  private final Clock clock;

  TalkRecords(TalkArchive archive, LinkTokens links, Clock clock) {
    this.archive = archive;
    this.links = links;
    this.clock = clock;
  }

  @Override
  public String feature() {
    return "exchange";
  }

  @Override
  public int order() {
    return 630;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    return Map.of("posts", archive.recordsOf(new PersonId(person)));
  }

  @Override
  public void erase(UUID person) {
    archive.forget(new PersonId(person));
    links.revoke(Purpose.TALK_DIGEST, person);
  }

  @Override
  public Outcome forget(Period keep) {
    int forgotten = archive.forgetQuietSince(before(keep), AT_ONCE);
    return forgotten < AT_ONCE ? new Outcome.Finished(forgotten) : new Outcome.Continues(forgotten);
  }

  @Override
  public Words forgetWords(Period keep) {
    return new Words(archive.forgetTakenBefore(before(keep)));
  }

  private Instant before(Period keep) {
    return clock.instant().atOffset(ZoneOffset.UTC).minus(keep).toInstant();
  }
}
