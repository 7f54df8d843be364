package nl.schakel.newsletters.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Said;

/**
 * A newsletter to read.
 *
 * @param head empty while nobody else may read it
 * @param html of harmless elements only, in the language of the text beside it
 */
record IssuePage(
    Optional<Head> head, Said title, String day, Said text, String html, List<Piece> pieces) {

  IssuePage {
    pieces = List.copyOf(pieces);
  }

  /** Something new in it. */
  record Piece(String kind, Said title, Said summary) {}
}
