package nl.schakel.recognition.usecase;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.port.RecognitionArchive;
import nl.schakel.shared.port.PersonalRecords;
import nl.schakel.shared.usecase.ApplicationService;

/** What is kept of who completed what. Whoever is erased leaves a completion without a person. */
@ApplicationService
class RecognitionRecords implements PersonalRecords, ForgetCompletions {

  /** Short transactions: somebody may be reading. */
  private static final int AT_ONCE = 500;

  private final RecognitionArchive archive;
  private final Clock clock;

  RecognitionRecords(RecognitionArchive archive, Clock clock) {
    this.archive = archive;
    this.clock = clock;
  }

  @Override
  public String feature() {
    return "recognition";
  }

  @Override
  public int order() {
    return 48;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    PersonId id = new PersonId(person);
    return Map.of(
        "completions",
        archive.completionsOf(id),
        "registerNumbers",
        archive.numbersOf(id),
        "leadingLanguages",
        archive.languagesOf(id));
  }

  @Override
  public void erase(UUID person) {
    archive.forget(new PersonId(person));
  }

  @Override
  public Outcome forget(Period keep) {
    int forgotten =
        archive.forgetCompletedBefore(
            clock.instant().atOffset(ZoneOffset.UTC).minus(keep).toInstant(), AT_ONCE);
    return forgotten < AT_ONCE ? new Outcome.Finished(forgotten) : new Outcome.Continues(forgotten);
  }
}
