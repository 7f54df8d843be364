package nl.schakel.communities.web;

import java.util.List;
import java.util.Map;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.shared.web.FormView;

/** Where a community gets another name. */
record NamePage(Keeping keeping, FormView form) {

  static final String TEXTS = "communities.rename";

  static FormView of(Sheet community) {
    return new FormView(
        TEXTS,
        Map.of(
            "version", List.of(String.valueOf(community.version())),
            "name", List.of(community.naming().now().text())),
        List.of());
  }
}
