package nl.schakel.rosters.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.groups.GroupRosters;
import nl.schakel.groups.GroupRosters.Able;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.WorkingDays;
import nl.schakel.rosters.AbsenceId;
import nl.schakel.rosters.RosterEvent.AbsenceChanged;
import nl.schakel.rosters.RosterEvent.AbsenceStep;
import nl.schakel.rosters.model.Absence;
import nl.schakel.rosters.model.Absence.Away;
import nl.schakel.rosters.port.Absences;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class AbsenceService implements KeepAbsences {

  private final Absences absences;
  private final GroupRosters groups;
  private final Events events;
  private final Clock clock;

  AbsenceService(Absences absences, GroupRosters groups, Events events, Clock clock) {
    this.absences = absences;
    this.groups = groups;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<Absent> all(Actor actor) {
    return absences.of(actor.organisationsFor(Permission.KEEP_GROUPS), today()).stream()
        .map(it -> new Absent(it.id(), it.away()))
        .toList();
  }

  private LocalDate today() {
    return clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
  }

  @Override
  public List<Able> leaders(Actor actor) {
    return groups.leaders(actor.organisationsFor(Permission.KEEP_GROUPS));
  }

  @Override
  public Outcome note(Actor actor, OrganisationId provider, Away away) {
    boolean leads =
        leaders(actor).stream()
            .anyMatch(it -> it.provider().equals(provider) && it.person().equals(away.person()));
    if (!leads) {
      return new Outcome.LeadsNothing();
    }
    return away.until().isBefore(today()) ? new Outcome.HasBeen() : noted(actor, provider, away);
  }

  private Outcome noted(Actor actor, OrganisationId provider, Away away) {
    boolean known =
        absences.of(List.of(provider), away.from()).stream().anyMatch(it -> it.away().equals(away));
    if (!known) {
      Absence absence = new Absence(AbsenceId.next(), provider, away);
      absences.add(absence);
      tell(actor, absence.id(), AbsenceStep.NOTED);
    }
    return new Outcome.Noted();
  }

  @Override
  public void remove(Actor actor, AbsenceId id) {
    absences
        .find(id)
        .filter(it -> actor.mayFor(Permission.KEEP_GROUPS, it.provider()))
        .ifPresent(
            it -> {
              absences.remove(id);
              tell(actor, id, AbsenceStep.REMOVED);
            });
  }

  private void tell(Actor actor, AbsenceId id, AbsenceStep step) {
    events.publish(
        new AbsenceChanged(id, step, Optional.of(actor.account().value()), clock.instant()));
  }
}
