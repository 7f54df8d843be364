package nl.schakel.library.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Parts.Link;

/** What waits for somebody who keeps the library. */
record KeepingPage(List<MyLibraryPage.Line> offered, List<Reported> reported) {

  static final String PATH = "/library-keeping";

  /** A comment of which others say that it should not be there. */
  record Reported(
      String id, Link item, String text, List<String> reasons, Optional<String> hidden) {}
}
