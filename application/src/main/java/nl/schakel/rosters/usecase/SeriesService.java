package nl.schakel.rosters.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.groups.GroupPlanning;
import nl.schakel.groups.GroupPlanning.Slot;
import nl.schakel.groups.GroupRosters;
import nl.schakel.groups.GroupRosters.Course;
import nl.schakel.groups.GroupRosters.Taken;
import nl.schakel.groups.GroupRosters.Wanted;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.model.Absence;
import nl.schakel.rosters.model.Absence.Away;
import nl.schakel.rosters.model.Dates;
import nl.schakel.rosters.model.Dates.Limits;
import nl.schakel.rosters.model.SeriesWish;
import nl.schakel.rosters.port.Absences;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class SeriesService implements ProposeSeries {

  private final GroupRosters groups;
  private final GroupPlanning planning;
  private final Absences absences;
  private final Clock clock;

  SeriesService(GroupRosters groups, GroupPlanning planning, Absences absences, Clock clock) {
    this.groups = groups;
    this.planning = planning;
    this.absences = absences;
    this.clock = clock;
  }

  @Override
  public Group group(Actor actor, ParentGroupId id) {
    return groups
        .find(id)
        .filter(it -> actor.mayFor(Permission.KEEP_GROUPS, it.provider()))
        .flatMap(it -> groups.agreement(it.agreement()).map(deal -> new Group(it, deal)))
        .orElseThrow(() -> new NotFoundException("group"));
  }

  @Override
  public Dates propose(Actor actor, ParentGroupId id, SeriesWish wish) {
    Group group = group(actor, id);
    LocalDate last = group.deal().until();
    LocalDate first =
        wish.first().isBefore(group.deal().from()) ? group.deal().from() : wish.first();
    return Dates.find(wish.from(first), group.course().undated(), limits(group, wish, last));
  }

  private Limits limits(Group group, SeriesWish wish, LocalDate last) {
    Course course = group.course();
    Set<PersonId> leaders = course.leaders().collect(Collectors.toUnmodifiableSet());
    List<Away> away =
        absences.of(List.of(course.provider()), wish.first()).stream()
            .map(Absence::away)
            .filter(it -> leaders.contains(it.person()))
            .toList();
    return new Limits(
        clock.instant(), last, course.meetings(), away, taken(course, wish, last, leaders));
  }

  private List<Taken> taken(Course course, SeriesWish wish, LocalDate last, Set<PersonId> leaders) {
    Instant from = wish.first().atStartOfDay(wish.zone()).toInstant();
    Instant until = last.plusDays(1).atStartOfDay(wish.zone()).toInstant();
    Wanted wanted = new Wanted(leaders, course.municipality(), Set.of(wish.place()));
    return from.isBefore(until)
        ? groups.taken(wanted, from, until).stream()
            .filter(it -> !it.group().equals(course.id()))
            .toList()
        : List.of();
  }

  @Override
  public List<Planned> plan(Actor actor, ParentGroupId id, List<Slot> slots) {
    return slots.stream()
        .map(slot -> new Planned(slot.start().atZone(slot.zone()), planning.meet(actor, id, slot)))
        .toList();
  }
}
