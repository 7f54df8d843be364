package nl.schakel.rosters.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.UUID;
import nl.schakel.people.PersonId;
import nl.schakel.places.WorkingDays;
import nl.schakel.rosters.port.Absences;
import nl.schakel.rosters.port.PlanJobs;
import nl.schakel.shared.port.PersonalRecords;
import nl.schakel.shared.usecase.ApplicationService;

/** What is kept about when somebody is away, and of plans that name them. */
@ApplicationService
class RosterRecords implements PersonalRecords, ForgetAbsences {

  private static final int AT_ONCE = 1_000;

  private final Absences absences;
  private final PlanJobs jobs;
  private final Clock clock;

  RosterRecords(Absences absences, PlanJobs jobs, Clock clock) {
    this.absences = absences;
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public String feature() {
    return "rosters";
  }

  @Override
  public int order() {
    return 600;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    return Map.of("away", absences.recordsOf(new PersonId(person)));
  }

  @Override
  public void erase(UUID person) {
    absences.forget(new PersonId(person));
    jobs.forget(new PersonId(person));
  }

  @Override
  public void forget(Period keep) {
    LocalDate day = clock.instant().atZone(WorkingDays.ZONE).toLocalDate().minus(keep);
    absences.forgetOverBefore(day, AT_ONCE);
    jobs.forgetOverBefore(day.atStartOfDay(WorkingDays.ZONE).toInstant(), AT_ONCE);
  }
}
