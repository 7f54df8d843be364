package nl.schakel.messages.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nl.schakel.messages.port.MessageArchive;
import nl.schakel.people.PersonId;
import nl.schakel.shared.port.PersonalRecords;
import nl.schakel.shared.usecase.ApplicationService;

/** Which messages somebody got, and which they wrote. */
@ApplicationService
class MessageRecords implements PersonalRecords, ForgetMessages {

  private static final int AT_ONCE = 200;

  private final MessageArchive archive;
  private final Clock clock;

  MessageRecords(MessageArchive archive, Clock clock) {
    this.archive = archive;
    this.clock = clock;
  }

  @Override
  public String feature() {
    return "messages";
  }

  @Override
  public int order() {
    return 49;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    PersonId id = new PersonId(person);
    return Map.of("received", archive.readBy(id), "written", archive.writtenBy(id));
  }

  @Override
  public void erase(UUID person) {
    archive.forget(new PersonId(person));
  }

  @Override
  public Outcome forget(Period keep) {
    Instant end = clock.instant().atOffset(ZoneOffset.UTC).minus(keep).toInstant();
    int forgotten = archive.forgetSentBefore(end, AT_ONCE);
    return forgotten < AT_ONCE ? new Outcome.Finished(forgotten) : new Outcome.Continues(forgotten);
  }
}
