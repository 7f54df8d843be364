package nl.schakel.communities.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/** From where a member comes, to change. */
record SeatPage(Keeping keeping, List<Option> teams, FormView form) {

  /** A team that the community no longer works with may stay one's own. */
  static SeatPage of(Sheet community, Seat seat, FormView form, Frame frame) {
    List<Team> teams =
        community.profile().teams().stream()
            .filter(team -> team.current() || seat.team().filter(team.id()::equals).isPresent())
            .toList();
    return new SeatPage(Keeping.of(community, frame), CommunityWords.teamChoices(teams), form);
  }

  static FormView form(Seat seat) {
    Map<String, List<String>> values = new HashMap<>();
    values.put("team", seat.team().stream().map(id -> id.value().toString()).toList());
    values.put("function", seat.function().stream().toList());
    return new FormView(CommunityPage.TEXTS, values, List.of());
  }

  String address() {
    return keeping.community() + "/seat";
  }
}
