package nl.schakel.communities.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityEvent.Change;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Funnel.Doubt;
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
            .doubt(reading)
            .map(ReachService::refused)
            .orElseGet(() -> put(actor, id, reading));
  }

  private static Outcome refused(Doubt doubt) {
    return switch (doubt) {
      case Doubt.MoreThan(var stage) -> new Outcome.MoreThan(stage);
      case Doubt.LessThan(var stage) -> new Outcome.LessThan(stage);
    };
  }

  private Outcome put(Actor actor, CommunityId id, Reading reading) {
    readings.put(id, reading);
    return done(Change.REACH_NOTED, id, actor);
  }

  @Override
  public Outcome remove(Actor actor, CommunityId id, Reading.Id reading) {
    return readings
        .find(desk.kept(actor, id).id(), reading)
        .map(noted -> remove(actor, id, reading, noted))
        .orElseGet(Outcome.Done::new);
  }

  private Outcome remove(Actor actor, CommunityId id, Reading.Id reading, Reading noted) {
    return readings
        .of(id)
        .doubtWithout(noted)
        .map(ReachService::refused)
        .orElseGet(
            () -> {
              readings.remove(id, reading);
              return done(Change.REACH_REMOVED, id, actor);
            });
  }

  private Outcome done(Change change, CommunityId id, Actor actor) {
    desk.tell(id, change, Optional.empty(), actor);
    return new Outcome.Done();
  }
}
