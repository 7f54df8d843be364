package nl.schakel.communities.web;

import java.util.function.Supplier;
import nl.schakel.communities.model.Reading;
import nl.schakel.communities.model.Reading.Stage;
import nl.schakel.communities.model.Team;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads a number that somebody noted, typed or sent by a program. */
final class ReadingForm {

  private ReadingForm() {}

  static Supplier<Reading> read(Input input) {
    var team = input.optional("team", As.id(Team.Id::new));
    var stage = input.required("stage", As.oneOf(Stage.class));
    var day = input.required("day", As.date());
    var people = input.required("people", As.integer(0, Reading.MOST));
    if (stage.ifRight().filter(Stage::isCounted).isPresent()) {
      input.refuse("stage", "COUNTED");
    }
    return () -> new Reading(team.get(), stage.get(), day.get(), people.get());
  }
}
