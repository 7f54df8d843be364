package nl.schakel.communities.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityEvent.Change;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Reading;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.port.Readings;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ReachService implements NoteReach {

  private final CommunityDesk desk;
  private final Readings readings;

  ReachService(CommunityDesk desk, Readings readings) {
    this.desk = desk;
    this.readings = readings;
  }

  @Override
  public Outcome note(Actor actor, CommunityId id, Reading reading) {
    List<Team> teams = desk.kept(actor, id).profile().teams();
    if (reading
        .team()
        .filter(team -> teams.stream().noneMatch(it -> it.id().equals(team)))
        .isPresent()) {
      return new Outcome.UnknownTeam();
    }
    return reading.day().isAfter(LocalDate.ofInstant(desk.now(), WorkingDays.ZONE))
        ? new Outcome.ToCome()
        : readings
            .of(id)
            .on(reading.day(), teams)
            .exceeded(reading)
            .<Outcome>map(Outcome.MoreThan::new)
            .orElseGet(() -> put(actor, id, reading));
  }

  private Outcome put(Actor actor, CommunityId id, Reading reading) {
    readings.put(id, reading);
    desk.tell(id, Change.REACH_NOTED, Optional.empty(), actor);
    return new Outcome.Done();
  }
}
