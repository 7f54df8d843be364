package nl.schakel.rosters.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.groups.GroupRosters.Taken;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.places.WorkingDays;
import nl.schakel.rosters.model.Dates;
import nl.schakel.rosters.model.Dates.Obstacle;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** Says why a day was passed over. */
@Component
class ObstacleWords {

  private final RosterNames names;

  ObstacleWords(RosterNames names) {
    this.names = names;
  }

  List<String> skipped(Dates dates, Frame frame) {
    Map<PersonId, PersonCard> cards =
        names.people(
            dates.skipped().stream()
                .flatMap(it -> whose(it.why()).stream())
                .collect(Collectors.toUnmodifiableSet()));
    return dates.skipped().stream()
        .map(
            it ->
                frame.text(
                    "rosters.skipped",
                    "day",
                    frame.dates().day(it.day()),
                    "why",
                    why(it.why(), cards, frame)))
        .toList();
  }

  private static Optional<PersonId> whose(Obstacle obstacle) {
    return switch (obstacle) {
      case Obstacle.Away(var who) -> Optional.of(who);
      case Obstacle.Busy(var by) -> by.person();
      case Obstacle.DayOff _, Obstacle.NoSuchTime _, Obstacle.MeetsAlready _, Obstacle.HasBeen _ ->
          Optional.empty();
    };
  }

  private static String why(Obstacle obstacle, Map<PersonId, PersonCard> cards, Frame frame) {
    return switch (obstacle) {
      case Obstacle.DayOff(var reason) -> frame.text("places.off." + reason.name());
      case Obstacle.NoSuchTime _ -> frame.text("rosters.obstacle.noSuchTime");
      case Obstacle.Away(var who) ->
          frame.text("rosters.trouble.absent", "name", RosterNames.person(who, cards));
      case Obstacle.Busy(var by) -> busy(by, cards, frame);
      case Obstacle.MeetsAlready _ -> frame.text("rosters.obstacle.meetsAlready");
      case Obstacle.HasBeen _ -> frame.text("rosters.obstacle.hasBeen");
    };
  }

  static String busy(Taken by, Map<PersonId, PersonCard> cards, Frame frame) {
    return frame.text(
        "rosters.obstacle.busy",
        "who",
        by.person()
            .map(it -> RosterNames.person(it, cards))
            .or(by::place)
            .orElse(RosterNames.NOBODY),
        "when",
        frame.dates().span(by.from(), by.until(), WorkingDays.ZONE));
  }
}
