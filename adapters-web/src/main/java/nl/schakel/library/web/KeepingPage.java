package nl.schakel.library.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.library.query.Talk.ReportedLine;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;

/**
 * What waits for somebody who keeps the library.
 *
 * @param withdrawn what could come back
 */
record KeepingPage(
    List<MyLibraryPage.Line> offered, List<Reported> reported, List<MyLibraryPage.Line> withdrawn) {

  static final String PATH = "/library-keeping";

  /** A comment of which others say that it should not be there. */
  record Reported(
      String id, Link item, String text, List<String> reasons, Optional<String> hidden) {

    static Reported of(ReportedLine line, Frame frame) {
      return new Reported(
          "" + line.comment().id().value(),
          new Link(
              line.title().in(frame.language()), LibraryListPage.PATH + "/" + line.slug().value()),
          line.comment().text(),
          line.reasons(),
          line.comment().hidden());
    }
  }
}
