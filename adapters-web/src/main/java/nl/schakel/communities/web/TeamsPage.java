package nl.schakel.communities.web;

import java.util.List;
import java.util.Map;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/** The teams of a community, of which one can be called otherwise. */
record TeamsPage(Keeping keeping, List<Option> teams, FormView form) {

  static final String TEXTS = "communities.teams";

  static TeamsPage of(Sheet community, FormView form, Frame frame) {
    return new TeamsPage(
        Keeping.of(community, frame),
        CommunityWords.teamChoices(community.profile().teams()),
        form);
  }

  static FormView fresh(Sheet community) {
    return new FormView(
        TEXTS, Map.of("version", List.of(String.valueOf(community.version()))), List.of());
  }

  String address() {
    return keeping.address() + "/teams";
  }
}
