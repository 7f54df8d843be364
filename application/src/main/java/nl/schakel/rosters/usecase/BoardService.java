package nl.schakel.rosters.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.groups.GroupRosters;
import nl.schakel.groups.GroupRosters.Course;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.places.WorkingDays;
import nl.schakel.rosters.model.Absence;
import nl.schakel.rosters.model.Absence.Away;
import nl.schakel.rosters.model.Board;
import nl.schakel.rosters.port.Absences;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class BoardService implements ReadBoard {

  /** More rows than that nobody reads: they choose a municipality. */
  private static final int MOST = 250;

  private final GroupRosters groups;
  private final Absences absences;

  BoardService(GroupRosters groups, Absences absences) {
    this.groups = groups;
    this.absences = absences;
  }

  @Override
  public Board read(
      Actor actor, Optional<MunicipalityCode> municipality, LocalDate monday, int weeks) {
    Set<OrganisationId> mine = actor.organisationsFor(Permission.KEEP_GROUPS);
    List<Away> away = absences.of(mine, monday).stream().map(Absence::away).toList();
    List<Course> found =
        groups.between(mine, municipality, begin(monday), begin(monday.plusWeeks(weeks)), MOST + 1);
    return new Board(
        monday,
        weeks,
        found.stream().limit(MOST).map(it -> Board.Row.of(it, monday, weeks, away)).toList(),
        found.size() <= MOST);
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(WorkingDays.ZONE).toInstant();
  }

  @Override
  public Set<MunicipalityCode> municipalities(Actor actor) {
    return groups.municipalities(actor.organisationsFor(Permission.KEEP_GROUPS));
  }
}
