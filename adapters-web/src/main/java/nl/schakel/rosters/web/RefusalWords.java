package nl.schakel.rosters.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.groups.GroupPlanning.Outcome;
import nl.schakel.groups.GroupRosters.Taken;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.usecase.ProposeSeries.Planned;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** Says why something could not be planned. */
@Component
class RefusalWords {

  private final RosterNames names;

  RefusalWords(RosterNames names) {
    this.names = names;
  }

  List<String> refused(List<Planned> all, Frame frame) {
    Map<PersonId, PersonCard> cards =
        names.people(
            all.stream()
                .flatMap(it -> taken(it.outcome()))
                .flatMap(it -> it.person().stream())
                .collect(Collectors.toUnmodifiableSet()));
    return all.stream()
        .filter(it -> it.outcome() instanceof Outcome.Refused)
        .map(
            it ->
                frame.text(
                    "rosters.skipped",
                    "day",
                    frame.dates().day(it.start().toLocalDate()),
                    "why",
                    why(it.outcome(), cards, frame)))
        .toList();
  }

  private static Stream<Taken> taken(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done _ -> Stream.empty();
      case Outcome.Refused(var _, var by) -> by.stream();
    };
  }

  private static String why(Outcome outcome, Map<PersonId, PersonCard> cards, Frame frame) {
    return switch (outcome) {
      case Outcome.Done _ -> "";
      case Outcome.Refused(var _, var by) when !by.isEmpty() ->
          by.stream()
              .map(it -> ObstacleWords.busy(it, cards, frame))
              .collect(Collectors.joining("; "));
      case Outcome.Refused(var why, var _) -> frame.text("rosters.refusal." + why.name());
    };
  }
}
