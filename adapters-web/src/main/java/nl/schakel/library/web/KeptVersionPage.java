package nl.schakel.library.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.library.query.LibraryDesk.DeskSheet;
import nl.schakel.library.query.LibraryShelf.VersionLine;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Said;

/**
 * A version that somebody may hide.
 *
 * @param withdrawn whether nobody reads any version of it now
 * @param read where it is read; where its item is looked after when nobody reads that
 */
record KeptVersionPage(
    String address, String read, int number, Said title, boolean withdrawn, FormView form) {

  /** Those that can still be read, but not the one that is: of what was withdrawn all, so. */
  static Stream<VersionLine> hideable(DeskSheet item, List<VersionLine> newestFirst) {
    return newestFirst.stream().skip(item.isRead() ? 1 : 0).filter(version -> !version.hidden());
  }

  static KeptVersionPage of(
      DeskSheet item,
      int number,
      Map<String, List<String>> typed,
      List<FieldError> errors,
      Frame frame) {
    String kept = KeepingPage.PATH + "/" + item.id().value();
    String version = "/versions/" + number;
    return new KeptVersionPage(
        kept + version,
        item.isRead() ? LibraryListPage.PATH + "/" + item.slug().value() + version : kept,
        number,
        Said.of(item.content().title(), frame.language()),
        !item.isRead(),
        new FormView("library.hiding", typed, errors));
  }
}
