package nl.schakel.library.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Said;

/** What somebody writes for the library. */
record MyLibraryPage(List<Line> items) {

  /**
   * One of them.
   *
   * @param read its page, when readers have it
   */
  record Line(
      String id,
      String address,
      Said title,
      String kind,
      Status status,
      String day,
      Optional<String> read) {}
}
