package nl.schakel.rosters.usecase;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.GroupRosters.Able;
import nl.schakel.groups.GroupRosters.Deal;
import nl.schakel.groups.model.AGroup;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.places.SchoolRegion;
import nl.schakel.rosters.RosterEvent;
import nl.schakel.rosters.model.ACourse;
import nl.schakel.rosters.model.Plan;
import nl.schakel.rosters.model.Plan.Line;
import nl.schakel.rosters.model.Plan.Verdict;
import nl.schakel.rosters.model.PlanJob.Wishes;
import nl.schakel.rosters.model.Puzzle;
import nl.schakel.rosters.port.PlanJobsInMemory;
import nl.schakel.rosters.port.PlanSolver;
import nl.schakel.shared.Language;
import nl.schakel.shared.port.Events;

/** Searches for plans over memory, with a solver that takes what comes first. */
final class PlanRoom extends Clock implements PlanSolver {

  final List<String> told = new ArrayList<>();
  final Actor coordinator = actor(AGroup.PROVIDER);
  final Actor stranger = actor(DemoOrganisation.PHAROS.id());
  final KnownGroups groups = new KnownGroups();
  final PlanJobsInMemory jobs = new PlanJobsInMemory();
  final List<Puzzle> solved = new ArrayList<>();
  private final Events events = event -> told.add(((RosterEvent) event).action());
  private final PlanDesk desk = new PlanDesk(jobs, events, this);
  final PlanAgreement plans = new PlanningService(jobs, groups, desk);
  final CarryOutPlan carrying = new CarryingOutService(new ApplyingService(jobs, groups, desk));
  final RunPlans running =
      new RunningService(jobs, this, groups, new NoAbsences(), new NotingService(jobs, desk), this);

  /** What happens while it is looked for. */
  Runnable meanwhile = () -> {};

  private Instant now = AGroup.NOW;

  private static Actor actor(OrganisationId organisation) {
    return new Actor(
        AccountId.next(), PersonId.next(), Set.of(new Assignment(Role.COORDINATOR, organisation)));
  }

  /**
   * Two groups in Arabic are still to be planned; one trainer speaks it, and one other language.
   */
  static Deal deal(boolean holds) {
    return new Deal(
        ACourse.AGREEMENT,
        AGroup.PROVIDER,
        AGroup.DELFT,
        holds,
        LocalDate.of(2027, 1, 1),
        LocalDate.of(2027, 6, 30),
        List.of(Language.ARABIC, Language.ARABIC),
        List.of());
  }

  static Able able(PersonId person, GroupPart part, Language... languages) {
    return new Able(person, AGroup.PROVIDER, part, Set.of(languages));
  }

  static Wishes wishes() {
    return new Wishes(
        LocalDate.of(2027, 2, 16),
        Set.of(DayOfWeek.TUESDAY),
        List.of(LocalTime.of(10, 0), LocalTime.of(13, 0)),
        120,
        AGroup.ZONE,
        1,
        List.of("De Brug"),
        Optional.of(SchoolRegion.NL_MIDDLE),
        true,
        30,
        List.of());
  }

  @Override
  public Plan solve(Puzzle puzzle, Effort effort, Watch watch) {
    solved.add(puzzle);
    meanwhile.run();
    return new Plan(
        puzzle.seats().stream()
            .map(
                it ->
                    new Line(
                        it.number(),
                        it.group(),
                        it.language(),
                        it.series().get(it.number()).starts(),
                        it.trainers().stream().findFirst(),
                        it.keyPersons().stream().findFirst(),
                        it.places().stream().findFirst(),
                        Optional.empty()))
            .toList(),
        new Verdict(0, 0, 0));
  }

  void at(Instant moment) {
    now = moment;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
