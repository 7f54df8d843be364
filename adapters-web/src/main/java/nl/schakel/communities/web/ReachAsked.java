package nl.schakel.communities.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.communities.model.Funnel.Numbers;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;

/**
 * Whose course is asked for: of one team, of who comes from none, or of all together.
 *
 * @param code as in the address; empty for all together
 */
record ReachAsked(String code) {

  static final String NONE = "none";
  static final ReachAsked ALL = new ReachAsked("");

  private static final int LONGEST = 36;

  /** Throws {@link NotFoundException} for a team that is not there. */
  static ReachAsked read(Input input, Sheet community) {
    var team = input.optional("team", typed -> PlainText.line(typed, LONGEST));
    ReachAsked asked = team.ifRight().flatMap(it -> it).map(ReachAsked::new).orElse(ALL);
    if (!asked.equals(ALL) && !asked.code.equals(NONE) && asked.team(community).isEmpty()) {
      throw new NotFoundException("team");
    }
    return asked;
  }

  private Optional<Team> team(Sheet community) {
    return community.profile().teams().stream()
        .filter(team -> team.id().value().toString().equals(code))
        .findFirst();
  }

  List<Team> teams(Sheet community) {
    return equals(ALL) ? community.profile().teams() : team(community).stream().toList();
  }

  Numbers of(Numbers numbers, Sheet community) {
    return equals(ALL) ? numbers : numbers.of(team(community).map(Team::id));
  }

  String name(Sheet community, Frame frame) {
    return equals(ALL)
        ? frame.text("communities.reach.total")
        : CommunityWords.team(team(community).map(Team::id), community.profile().teams(), frame);
  }
}
