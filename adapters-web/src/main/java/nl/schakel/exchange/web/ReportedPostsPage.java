package nl.schakel.exchange.web;

import java.util.List;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Link;

/** What members ask the reader to look at, in the communities that the reader leads. */
record ReportedPostsPage(List<Line> posts, Pages pages) {

  static final String PATH = "/my/reported-posts";

  /**
   * One of them.
   *
   * @param talk leads to the post itself, where it is decided
   */
  record Line(
      Link talk,
      String community,
      String author,
      String when,
      List<String> text,
      List<String> reasons) {}
}
