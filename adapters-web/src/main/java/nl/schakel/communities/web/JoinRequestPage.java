package nl.schakel.communities.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;

/**
 * Somebody who asks to be let in, for who decides.
 *
 * @param settled what came of it, once something did
 * @param seat from where they come, to put right
 * @param answer what they are told
 */
record JoinRequestPage(
    Keeping keeping,
    JoinRequestLine request,
    Optional<String> settled,
    List<Option> teams,
    FormView seat,
    FormView answer) {

  static final String SEAT = "communities.admit";
  static final String ANSWER = "communities.decline";

  static FormView form(Seat seat) {
    Map<String, List<String>> values = new HashMap<>();
    values.put("team", seat.team().stream().map(id -> id.value().toString()).toList());
    values.put("function", seat.function().stream().toList());
    return new FormView(SEAT, values, List.of());
  }

  /** A team that the community no longer works with may stay what they said. */
  static List<Option> teams(Sheet community, Seat seat) {
    return CommunityWords.teamChoices(
        community.profile().teams().stream()
            .filter(team -> team.current() || seat.team().filter(team.id()::equals).isPresent())
            .toList());
  }

  String address() {
    return keeping.address() + "/requests/" + request.id();
  }
}
