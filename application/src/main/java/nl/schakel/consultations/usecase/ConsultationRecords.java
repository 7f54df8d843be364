package nl.schakel.consultations.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nl.schakel.consultations.port.Consultations;
import nl.schakel.people.PersonId;
import nl.schakel.shared.port.PersonalRecords;
import nl.schakel.shared.usecase.ApplicationService;

/** What is kept about who consulted an expert: no longer than the words of questions. */
@ApplicationService
class ConsultationRecords implements PersonalRecords, ForgetConsultations {

  /** Short transactions: somebody may be saying what came of theirs. */
  private static final int AT_ONCE = 500;

  private final Consultations consultations;
  private final Clock clock;

  ConsultationRecords(Consultations consultations, Clock clock) {
    this.consultations = consultations;
    this.clock = clock;
  }

  @Override
  public String feature() {
    return "consultations";
  }

  @Override
  public int order() {
    return 260;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    return Map.of("consultations", consultations.recordsOf(new PersonId(person)));
  }

  @Override
  public void erase(UUID person) {
    consultations.forget(new PersonId(person));
  }

  @Override
  public Outcome forget(Period keep) {
    Instant end = clock.instant().atOffset(ZoneOffset.UTC).minus(keep).toInstant();
    int forgotten = consultations.forgetAskedBefore(end, AT_ONCE);
    return forgotten < AT_ONCE ? new Outcome.Finished(forgotten) : new Outcome.Continues(forgotten);
  }
}
