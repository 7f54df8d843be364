package nl.schakel.communities.web;

import java.util.function.Supplier;
import nl.schakel.communities.model.Member;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.model.Team;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads from where somebody comes who joins. */
final class SeatReader {

  private SeatReader() {}

  static Supplier<Seat> read(Input input) {
    var team = input.optional("team", As.id(Team.Id::new));
    var function =
        input.optional("function", typed -> PlainText.line(typed, Member.LONGEST_FUNCTION));
    return () -> new Seat(team.get(), function.get());
  }
}
